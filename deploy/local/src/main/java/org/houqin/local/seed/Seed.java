package org.houqin.local.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.houqin.local.Settings;
import org.houqin.local.Trouble;
import org.houqin.local.seed.SeedFiles.Tale;
import org.houqin.local.stack.Say;

/**
 * The demo: a campus, its people, a store, suppliers and some weeks' worth of tickets, all entered through the API by the
 * accounts whose work it is. May be run again after a crash half way through: every act has its idempotency key.
 */
public final class Seed {
    private static final int SIDE_BY_SIDE = 4;

    private final Settings settings;
    private final Say say;

    public Seed(Settings settings, Say say) {
        this.settings = settings;
        this.say = say;
    }

    /** Does nothing when it was completed before. A demo that cannot be planted is told, but does not stop the stack. */
    public void plantOnce() throws IOException, InterruptedException {
        if (Files.exists(settings.seedMarker())) {
            return;
        }
        say.line("Filling in the demo: a campus, its people, stock and tickets …");
        Instant began = Instant.now();
        try {
            int tickets = plant();
            Files.writeString(settings.seedMarker(), Instant.now().toString());
            say.line("The demo is ready: %d tickets in %d s."
                    .formatted(tickets, Duration.between(began, Instant.now()).toSeconds()));
        } catch (Trouble | IOException e) {
            say.line("The demo is not complete (run ./houqin up again to go on): "
                    + (e instanceof Trouble ? e.getMessage() : e));
        }
    }

    private int plant() throws IOException, InterruptedException {
        Api api = new Api(settings);
        Campus campus = new Campus(api);
        Store store = new Store(api);
        List<Tale> tales = SeedFiles.tales();
        ExecutorService threads = Executors.newFixedThreadPool(SIDE_BY_SIDE);
        try {
            Future<?> stock = threads.submit(done(store::plant));
            campus.plant();
            new Procedures(api, campus).plant();
            new Crews(api, campus).plant();
            stock.get();
            List<Future<Void>> stories = new ArrayList<>();
            for (Tale tale : tales) {
                stories.add(threads.submit(done(new Story(api, campus, store, tale)::live)));
            }
            for (Future<?> story : stories) {
                story.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Trouble trouble
                    ? trouble
                    : new Trouble(e.getCause().toString(), e);
        } finally {
            threads.shutdownNow();
        }
        return tales.size();
    }

    private interface Chapter {
        void plant() throws IOException, InterruptedException;
    }

    private static Callable<Void> done(Chapter chapter) {
        return () -> {
            chapter.plant();
            return null;
        };
    }
}
