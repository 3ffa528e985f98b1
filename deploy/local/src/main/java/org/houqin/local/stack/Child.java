package org.houqin.local.stack;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.houqin.local.Folders;
import org.houqin.local.Trouble;

/** One part and its process: starts it, waits for its health, starts it again when it dies. */
final class Child {
    private static final Duration POLL = Duration.ofMillis(150);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);
    private static final int HOPELESS = 4;
    private static final int LAST_LINES = 15;

    private final Part part;
    private final Path log;
    private final Duration patience;
    private final Runnable changed;
    private final Say say;
    private final Backoff backoff = new Backoff();

    private volatile Phase phase = Phase.WAITING;
    private volatile Process process;
    private volatile Instant startedAt = Instant.EPOCH;
    private volatile int restarts;
    private volatile boolean wanted = true;
    private volatile boolean everUp;

    Child(Part part, Path log, Duration patience, Runnable changed, Say say) {
        this.part = part;
        this.log = log;
        this.patience = patience;
        this.changed = changed;
        this.say = say;
    }

    Part part() {
        return part;
    }

    PartState state() {
        Process current = process;
        long pid = current != null && current.isAlive() ? current.pid() : 0;
        return new PartState(part.name(), phase, pid, startedAt, part.port(), part.healthUrl(), restarts);
    }

    /**
     * Returns once the part is healthy.
     *
     * @throws Trouble with its last log lines when it is not healthy in time or keeps dying
     */
    void start() throws IOException, InterruptedException {
        Instant began = Instant.now();
        keepOneOldLog();
        part.prepare();
        launch();
        awaitHealth(began.plus(patience));
        if (!wanted) {
            return;
        }
        part.welcome();
        everUp = true;
        become(Phase.UP);
        say.line("  %-20s ready in %5.1f s   127.0.0.1:%d"
                .formatted(part.title(), Duration.between(began, Instant.now()).toMillis() / 1000.0, part.port()));
    }

    private void keepOneOldLog() throws IOException {
        if (Files.exists(log)) {
            Files.move(
                    log,
                    log.resolveSibling(log.getFileName() + ".1"),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** In a session of its own: a Ctrl-C in the terminal is for the supervisor, which stops the parts in their order. */
    private synchronized void launch() throws IOException {
        if (!wanted) {
            return;
        }
        ProcessBuilder builder = part.command();
        List<String> line = new ArrayList<>();
        line.add("setsid");
        line.addAll(builder.command());
        Process started = builder.command(line)
                .redirectInput(Redirect.from(new File("/dev/null")))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()))
                .start();
        process = started;
        startedAt = Processes.began(started.toHandle());
        become(everUp ? Phase.RESTARTING : Phase.STARTING);
        started.onExit().thenAccept(dead -> new Thread(() -> died(dead), "watch-" + part.name()).start());
    }

    private void awaitHealth(Instant deadline) throws InterruptedException {
        while (wanted && !(process.isAlive() && Health.ready(part.healthUrl()))) {
            if (phase == Phase.FAILED) {
                throw trouble("died again and again while starting");
            }
            if (Instant.now().isAfter(deadline)) {
                become(Phase.FAILED);
                throw trouble("was not ready after " + patience.toSeconds() + " s");
            }
            Thread.sleep(POLL.toMillis());
        }
    }

    private Trouble trouble(String what) {
        return new Trouble(part.title() + " " + what + ". The end of " + log + ":\n"
                + Folders.lastLines(log, LAST_LINES).indent(4));
    }

    private void died(Process dead) {
        if (!wanted) {
            return;
        }
        Duration wait = backoff.afterDeath(Duration.between(startedAt, Instant.now()));
        if (!everUp && backoff.quickDeaths() >= HOPELESS) {
            become(Phase.FAILED);
            return;
        }
        restarts++;
        become(Phase.RESTARTING);
        say.line("  %-20s %s, starting it again in %.1f s (%s)"
                .formatted(part.title(), howItEnded(dead.exitValue()), wait.toMillis() / 1000.0, log));
        try {
            Thread.sleep(wait.toMillis());
            launch();
            if (everUp) {
                recover();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            say.line("  " + part.title() + " could not be started again: " + e.getMessage());
        }
    }

    private void recover() throws IOException, InterruptedException {
        Process mine = process;
        while (wanted && mine.isAlive()) {
            if (Health.ready(part.healthUrl())) {
                part.welcome();
                become(Phase.UP);
                say.line("  %-20s is back".formatted(part.title()));
                return;
            }
            Thread.sleep(POLL.toMillis());
        }
    }

    private static String howItEnded(int exit) {
        return exit > 128 ? "was killed (signal " + (exit - 128) + ")" : "ended by itself (exit code " + exit + ")";
    }

    /** Ends the process, cleanly if it lets us, and starts it no more. */
    void stop() {
        Process current;
        synchronized (this) {
            wanted = false;
            current = process;
        }
        if (current == null || !current.isAlive()) {
            return;
        }
        become(Phase.STOPPING);
        Processes.end(current.toHandle(), part.stopSignal(), STOP_PATIENCE);
        changed.run();
    }

    private void become(Phase next) {
        phase = next;
        changed.run();
    }
}
