package org.houqin.platform.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;

/** Gauges of what waits: outbox rows and the age of the oldest, events parked on either side. Looked at every few seconds. */
@ApplicationScoped
class Backlog {
    private final Pool pool;
    private final AtomicLong waiting;
    private final AtomicLong oldestMillis;
    private final AtomicLong parkedOut;
    private final AtomicLong parkedIn;

    Backlog(Pool pool, MeterRegistry metrics) {
        this.pool = pool;
        this.waiting = metrics.gauge("houqin.outbox.rows", new AtomicLong());
        this.oldestMillis = metrics.gauge("houqin.outbox.oldest.milliseconds", new AtomicLong());
        this.parkedOut = metrics.gauge("houqin.outbox.parked", new AtomicLong());
        this.parkedIn = metrics.gauge("houqin.inbox.parked", new AtomicLong());
    }

    @Scheduled(every = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return pool.query("""
                        select (select count(*) from outbox) as waiting,
                               (select coalesce(extract(epoch from now() - min(created_at)) * 1000, 0)::bigint from outbox) as oldest,
                               (select count(*) from outbox where parked_cause is not null) as parked_out,
                               (select count(*) from parked_event) as parked_in""")
                .execute()
                .invoke(rows -> set(rows.iterator().next()))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    private void set(Row row) {
        waiting.set(row.getLong("waiting"));
        oldestMillis.set(row.getLong("oldest"));
        parkedOut.set(row.getLong("parked_out"));
        parkedIn.set(row.getLong("parked_in"));
    }
}
