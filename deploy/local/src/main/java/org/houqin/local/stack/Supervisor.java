package org.houqin.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.houqin.local.Module;
import org.houqin.local.Settings;
import org.houqin.local.Trouble;
import org.houqin.local.mailbox.Mailbox;

/**
 * The process that runs the stack: starts every part as soon as what it needs is there, keeps them running, records what it
 * knows in the state file, and stops them in order when it is asked to end (SIGTERM).
 */
public final class Supervisor {
    private static final long POLL_MS = 200;

    private final Settings settings;
    private final Duration patience;
    private final Say say;
    private final Instant startedAt = Processes.began(ProcessHandle.current());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch ended = new CountDownLatch(1);

    private final Child postgres;
    private final Child kafka;
    private final Child keycloak;
    private final List<Child> applications = new CopyOnWriteArrayList<>();
    private volatile boolean infraOnly;
    private volatile Phase phase = Phase.STARTING;
    private volatile String message = "";

    public Supervisor(Settings settings, boolean infraOnly, Duration patience, Say say) {
        this.settings = settings;
        this.infraOnly = infraOnly;
        this.patience = patience;
        this.say = say;
        this.postgres = child(new PostgreSql(settings));
        this.kafka = child(new Kafka(settings));
        this.keycloak = child(new Keycloak(settings));
        if (!infraOnly) {
            addApplications();
        }
    }

    private void addApplications() {
        Stream.of(Module.values())
                .map(module -> child(new QuarkusApp(settings, module)))
                .forEach(applications::add);
    }

    private Child child(Part part) {
        return new Child(part, settings.log(part.name()), patience, this::record, say);
    }

    /** Starts everything and stays until the stack is told to stop; the exit code of the process. */
    public int run() throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        record();
        try (Mailbox mailbox = Mailbox.open(settings)) {
            say.line("  %-20s ready             %s".formatted("Mailbox", mailbox.address()));
            startAll();
            settled(startedAt);
            while (!ended.await(POLL_MS, TimeUnit.MILLISECONDS)) {
                if (Files.deleteIfExists(settings.servicesWanted()) && infraOnly) {
                    startServices();
                }
            }
            return 0;
        } catch (CompletionException | Trouble | IOException e) {
            return fail(e instanceof CompletionException ? e.getCause() : e);
        }
    }

    private void settled(Instant began) {
        phase = Phase.UP;
        record();
        say.line("Everything is up after %.1f s."
                .formatted(Duration.between(began, Instant.now()).toMillis() / 1000.0));
    }

    /** On the infrastructure that runs already. */
    private void startServices() {
        Instant began = Instant.now();
        phase = Phase.STARTING;
        infraOnly = false;
        addApplications();
        record();
        firstFailure(applications.stream().map(this::async).toList()).join();
        settled(began);
    }

    private int fail(Throwable cause) {
        message = cause instanceof Trouble ? cause.getMessage() : cause.toString();
        phase = Phase.FAILED;
        record();
        say.line(message);
        return 1;
    }

    /** Infrastructure first and side by side; the services need the database and the topics, the rest they wait for themselves. */
    private void startAll() {
        CompletableFuture<Void> database = async(postgres);
        CompletableFuture<Void> broker = async(kafka);
        CompletableFuture<Void> identity = database.thenRunAsync(() -> start(keycloak), threads);
        CompletableFuture<Void> ground = CompletableFuture.allOf(database, broker);
        List<CompletableFuture<Void>> all = new ArrayList<>(List.of(ground, identity));
        applications.forEach(application -> all.add(ground.thenRunAsync(() -> start(application), threads)));
        firstFailure(all).join();
    }

    private CompletableFuture<Void> async(Child child) {
        return CompletableFuture.runAsync(() -> start(child), threads);
    }

    private static CompletableFuture<Void> firstFailure(List<CompletableFuture<Void>> all) {
        CompletableFuture<Void> result = CompletableFuture.allOf(all.toArray(CompletableFuture[]::new));
        all.forEach(one -> one.whenComplete((done, failure) -> {
            if (failure != null) {
                result.completeExceptionally(failure);
            }
        }));
        return result;
    }

    private static void start(Child child) {
        try {
            child.start();
        } catch (IOException e) {
            throw new Trouble(child.part().title() + " could not be started: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble(child.part().title() + " was interrupted while starting", e);
        }
    }

    private void stop() {
        if (phase != Phase.FAILED) {
            phase = Phase.STOPPING;
        }
        record();
        stopTogether(applications);
        stopTogether(List.of(keycloak, kafka));
        stopTogether(List.of(postgres));
        record();
        ended.countDown();
    }

    private void stopTogether(List<Child> children) {
        CompletableFuture.allOf(children.stream()
                        .map(child -> CompletableFuture.runAsync(child::stop, threads))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    private synchronized void record() {
        List<Child> children = new ArrayList<>(List.of(postgres, kafka, keycloak));
        children.addAll(applications);
        new StackState(
                        ProcessHandle.current().pid(),
                        startedAt,
                        infraOnly,
                        phase,
                        message,
                        settings.ports(),
                        children.stream().map(Child::state).toList())
                .write(settings.stateFile());
    }
}
