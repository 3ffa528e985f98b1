package org.houqin.bench.load;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import org.houqin.local.Trouble;

/** Counts the answers of one round; the first failure spoils it. Used from one thread, awaited from another. */
final class Tally {
    private static final long LONGEST_MICROS = TimeUnit.MINUTES.toMicros(5);
    private static final int PRECISION = 3;

    private final Histogram micros = new Histogram(LONGEST_MICROS, PRECISION);
    private final CompletableFuture<Answers> done = new CompletableFuture<>();
    private final long began = System.nanoTime();
    private int open;

    /** Something is under way that has to end before the round does. */
    void begin() {
        open++;
    }

    void end() {
        open--;
        if (open == 0) {
            done.complete(new Answers(micros, (System.nanoTime() - began) / 1e9));
        }
    }

    void record(long since, Throwable failure) {
        if (failure != null) {
            done.completeExceptionally(failure);
        }
        long taken = TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - since);
        micros.recordValue(Math.min(LONGEST_MICROS, Math.max(0, taken)));
    }

    boolean isSpoilt() {
        return done.isCompletedExceptionally();
    }

    Answers await() throws InterruptedException {
        try {
            return done.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Trouble trouble ? trouble : new Trouble(String.valueOf(e.getCause()), e);
        }
    }
}
