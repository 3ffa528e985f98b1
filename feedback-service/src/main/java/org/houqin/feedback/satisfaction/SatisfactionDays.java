package org.houqin.feedback.satisfaction;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.houqin.platform.time.HouseTime;

/** Days that are over, counted once and kept, so that the figures cost the same after years. */
@ApplicationScoped
public class SatisfactionDays {
    /** Long enough for every transaction that began before midnight to have ended. */
    private static final Duration SETTLED = Duration.ofHours(1);

    private final Pool pool;
    private final HouseTime house;
    private final Clock clock;

    SatisfactionDays(Pool pool, HouseTime house, Clock clock) {
        this.pool = pool;
        this.house = house;
        this.clock = clock;
    }

    /** Counts the days that ended and were not counted yet; twice does no harm. */
    @Scheduled(identity = "satisfaction-days", every = "1h", concurrentExecution = ConcurrentExecution.SKIP)
    public Uni<Void> close() {
        LocalDate today = house.dayOf(clock.instant().minus(SETTLED));
        return uncountedSince()
                .flatMap(since -> pool.preparedQuery("""
                        insert into satisfaction_day select * from satisfaction_between($1, $2, $3)
                        on conflict do nothing
                        """)
                        .execute(Tuple.of(since, midnight(today), house.zone().getId()))
                        .replaceWithVoid());
    }

    /** The first moment that no kept day covers. */
    Uni<OffsetDateTime> uncountedSince() {
        return pool.query("select max(day) as last from satisfaction_day")
                .execute()
                .map(rows -> {
                    LocalDate last = rows.iterator().next().getLocalDate("last");
                    return midnight(last == null ? LocalDate.EPOCH : last.plusDays(1));
                });
    }

    private OffsetDateTime midnight(LocalDate day) {
        return day.atStartOfDay(house.zone()).toOffsetDateTime();
    }
}
