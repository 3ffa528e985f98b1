package org.houqin.platform.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import org.houqin.platform.work.Transactions;
import org.houqin.platform.work.Trouble;
import org.jboss.logging.Logger;

/** Tries again what failed: without limit while a part is away, longer when races are lost than when the work itself fails. */
@ApplicationScoped
class Patience {
    private static final Logger LOG = Logger.getLogger(Patience.class);
    private static final int TRIES = 3;
    private static final int RACES = 10;

    private final Transactions transactions;
    private final Duration firstPause;
    private final Duration longestPause;

    @Inject
    Patience(Transactions transactions) {
        this(transactions, Duration.ofMillis(50), Duration.ofSeconds(2));
    }

    Patience(Transactions transactions, Duration firstPause, Duration longestPause) {
        this.transactions = transactions;
        this.firstPause = firstPause;
        this.longestPause = longestPause;
    }

    /** A few times when the work itself fails. */
    <T> Uni<T> tried(Supplier<Uni<T>> work) {
        return again(work, new Tries(1)::next);
    }

    /** Once when the work itself fails. */
    <T> Uni<T> triedOnce(Supplier<Uni<T>> work) {
        return again(work, new Tries(TRIES)::next);
    }

    /** Until it succeeds. */
    <T> Uni<T> persistently(Supplier<Uni<T>> work) {
        return again(work, failure -> {
            LOG.warnf("Waiting to park an event: %s", failure.getMessage());
            return transactions.after(longestPause);
        });
    }

    /** One try after the other, not one inside the other: there may be very many. */
    private static <T> Uni<T> again(Supplier<Uni<T>> work, Function<Throwable, Uni<Void>> pause) {
        return Uni.createFrom()
                .deferred(work::get)
                .onFailure()
                .retry()
                .when(failures -> failures.onItem()
                        .transformToUniAndConcatenate(
                                failure -> pause.apply(failure).replaceWith(failure)));
    }

    /** How often one piece of work was tried. */
    private final class Tries {
        private int attempt;
        private Duration pause = firstPause;

        Tries(int attempt) {
            this.attempt = attempt;
        }

        /** Completes when it is time for the next try, or fails when there is none. */
        Uni<Void> next(Throwable failure) {
            if (Trouble.isOutage(failure)) {
                LOG.warnf("Waiting to apply events: %s", failure.getMessage());
            } else if (attempt++ >= (Trouble.isLostRace(failure) ? RACES : TRIES)) {
                return Uni.createFrom().failure(failure);
            }
            Duration now = pause;
            pause = longer(now);
            return transactions.after(now);
        }

        private Duration longer(Duration pause) {
            Duration doubled = pause.multipliedBy(2);
            return doubled.compareTo(longestPause) > 0 ? longestPause : doubled;
        }
    }
}
