package org.houqin.bench.load;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Loads the platform for a while. Everything happens on the one thread of {@link Requests}. */
public final class Load {
    private final Requests requests;
    private final Vertx vertx;

    public Load(Requests requests) {
        this.requests = requests;
        this.vertx = requests.vertx();
    }

    /** As much as so many connections get through, each asking again once it was answered. */
    public Answers asMuchAs(int connections, Duration time, Supplier<Ask> asks) throws InterruptedException {
        Tally tally = new Tally();
        long until = System.nanoTime() + time.toNanos();
        vertx.runOnContext(go -> {
            for (int i = 0; i < connections; i++) {
                tally.begin();
                again(tally, asks, until);
            }
        });
        return tally.await();
    }

    private void again(Tally tally, Supplier<Ask> asks, long until) {
        long now = System.nanoTime();
        if (now >= until || tally.isSpoilt()) {
            tally.end();
            return;
        }
        requests.send(asks.get()).onComplete(answer -> {
            tally.record(now, answer.cause());
            again(tally, asks, until);
        });
    }

    /**
     * So many a second, whatever comes back: a slow answer does not hold the next request up, and time is counted from the
     * moment a request was due.
     */
    public Answers atRate(double perSecond, Duration time, Supplier<Ask> asks) throws InterruptedException {
        Tally tally = new Tally();
        long gap = (long) (TimeUnit.SECONDS.toNanos(1) / perSecond);
        vertx.runOnContext(go -> {
            long until = System.nanoTime() + time.toNanos();
            long[] due = {System.nanoTime()};
            tally.begin();
            vertx.setPeriodic(1, timer -> {
                while (due[0] <= System.nanoTime() && due[0] < until && !tally.isSpoilt()) {
                    one(tally, asks.get(), due[0]);
                    due[0] += gap;
                }
                if (due[0] >= until || tally.isSpoilt()) {
                    vertx.cancelTimer(timer);
                    tally.end();
                }
            });
        });
        return tally.await();
    }

    private void one(Tally tally, Ask ask, long due) {
        tally.begin();
        requests.send(ask).onComplete(answer -> {
            tally.record(due, answer.cause());
            tally.end();
        });
    }
}
