package org.houqin.platform.messaging;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * The right to publish from one outbox, held by one process at a time. It runs out on the database's clock, so that a
 * process that dies or freezes loses it; the epoch grows with every change of holder.
 */
class RelayLease {
    private static final Logger LOG = Logger.getLogger(RelayLease.class);
    private static final String TAKE_OR_RENEW = """
            insert into relay_lease as held (name, owner, epoch, expires_at)
            values ('outbox', $1, 1, clock_timestamp() + $2 * interval '1 millisecond')
            on conflict (name) do update
               set owner = $1,
                   epoch = case when held.owner = $1 then held.epoch else held.epoch + 1 end,
                   expires_at = excluded.expires_at
             where held.owner = $1 or held.expires_at < clock_timestamp()
            returning epoch""";

    private final Pool pool;
    private final UUID owner = UUID.randomUUID();
    private final Duration length;
    private final Duration patience;
    private volatile long epoch;
    private volatile long heldUntil = Long.MIN_VALUE;

    RelayLease(Pool pool, Duration length, Duration patience) {
        this.pool = pool;
        this.length = length;
        this.patience = patience;
    }

    /** Whether the lease is held with at least half of it left, taking or renewing it in the database if need be. */
    boolean hold() {
        long now = System.nanoTime();
        if (heldUntil != Long.MIN_VALUE && heldUntil - now > length.toNanos() / 2) {
            return true;
        }
        RowSet<io.vertx.mutiny.sqlclient.Row> taken = pool.preparedQuery(TAKE_OR_RENEW)
                .execute(Tuple.of(owner, length.toMillis()))
                .await()
                .atMost(patience);
        if (taken.rowCount() == 0) {
            heldUntil = Long.MIN_VALUE;
            return false;
        }
        long granted = taken.iterator().next().getLong(0);
        if (granted != epoch) {
            LOG.infof("Relay %s publishes from now on, epoch %d", owner, granted);
        }
        epoch = granted;
        heldUntil = now + length.toNanos();
        return true;
    }

    /** Lets the next process take over at once. */
    void release() {
        heldUntil = Long.MIN_VALUE;
        pool.preparedQuery("update relay_lease set expires_at = clock_timestamp() where name = 'outbox' and owner = $1")
                .execute(Tuple.of(owner))
                .await()
                .atMost(patience);
    }

    UUID owner() {
        return owner;
    }

    long epoch() {
        return epoch;
    }

    /** Whether the lease is still held as far as this process can tell without asking. */
    boolean held() {
        return heldUntil != Long.MIN_VALUE && heldUntil - System.nanoTime() > 0;
    }
}
