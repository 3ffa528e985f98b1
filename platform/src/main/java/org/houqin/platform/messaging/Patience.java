package org.houqin.platform.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
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
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    private final Transactions transactions;

    Patience(Transactions transactions) {
        this.transactions = transactions;
    }

    /** A few times when the work itself fails. */
    <T> Uni<T> tried(Supplier<Uni<T>> work) {
        return tried(work, 1, FIRST_PAUSE);
    }

    /** Once when the work itself fails. */
    <T> Uni<T> triedOnce(Supplier<Uni<T>> work) {
        return tried(work, TRIES, FIRST_PAUSE);
    }

    private <T> Uni<T> tried(Supplier<Uni<T>> work, int attempt, Duration pause) {
        return work.get().onFailure().recoverWithUni(failure -> {
            boolean outage = Trouble.isOutage(failure);
            if (!outage && attempt >= (Trouble.isLostRace(failure) ? RACES : TRIES)) {
                return Uni.createFrom().failure(failure);
            }
            if (outage) {
                LOG.warnf("Waiting to apply events: %s", failure.getMessage());
            }
            return transactions
                    .after(pause)
                    .flatMap(ignored -> tried(work, outage ? attempt : attempt + 1, longer(pause)));
        });
    }

    /** Until it succeeds. */
    <T> Uni<T> persistently(Supplier<Uni<T>> work) {
        return work.get().onFailure().recoverWithUni(failure -> {
            LOG.warnf("Waiting to park an event: %s", failure.getMessage());
            return transactions.after(LONGEST_PAUSE).flatMap(ignored -> persistently(work));
        });
    }

    private static Duration longer(Duration pause) {
        Duration doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }
}
