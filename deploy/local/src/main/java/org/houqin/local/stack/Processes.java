package org.houqin.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Questions and signals to operating system processes, by id and start time. */
public final class Processes {
    private static final Duration CLOCK_GRAIN = Duration.ofSeconds(2);

    private Processes() {}

    /** The process with this id if it is still the one that began at {@code startedAt}. */
    public static Optional<ProcessHandle> find(long pid, Instant startedAt) {
        if (pid <= 0) {
            return Optional.empty();
        }
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info()
                        .startInstant()
                        .map(began -> Duration.between(began, startedAt).abs().compareTo(CLOCK_GRAIN) <= 0)
                        .orElse(true));
    }

    public static boolean alive(long pid, Instant startedAt) {
        return find(pid, startedAt).isPresent();
    }

    /** When the process began, by the kernel's account where it tells. */
    static Instant began(ProcessHandle process) {
        return process.info().startInstant().orElseGet(Instant::now);
    }

    static void signal(long pid, String signal) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(pid))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new IllegalStateException("Cannot signal process " + pid, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks the process to end with {@code signal} and, if it has not by then, ends it by force. */
    public static void end(ProcessHandle process, String signal, Duration patience) {
        signal(process.pid(), signal);
        if (!gone(process, patience)) {
            process.destroyForcibly();
            gone(process, Duration.ofSeconds(5));
        }
    }

    private static boolean gone(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Resident memory of a process in bytes; of its descendants only what they do not share (PostgreSQL's back ends map the
     * same buffers). 0 where the system has no {@code /proc}.
     */
    public static long residentBytes(ProcessHandle process) {
        return residentBytes(process.pid())
                + process.descendants()
                        .mapToLong(child -> statusBytes(child.pid(), "RssAnon:"))
                        .sum();
    }

    /** Resident memory of this one process in bytes. */
    public static long residentBytes(long pid) {
        return statusBytes(pid, "VmRSS:");
    }

    private static long statusBytes(long pid, String field) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith(field))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0;
        }
    }
}
