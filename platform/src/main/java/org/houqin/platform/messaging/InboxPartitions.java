package org.houqin.platform.messaging;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Keeps the inbox's daily partitions: makes those to come, drops those older than 30 days. */
@ApplicationScoped
class InboxPartitions {
    private static final Logger LOG = Logger.getLogger(InboxPartitions.class);
    private static final int KEPT_DAYS = 30;

    private final Pool pool;

    InboxPartitions(Pool pool) {
        this.pool = pool;
    }

    @Scheduled(every = "6h", delayed = "10s")
    Uni<Void> maintain() {
        return pool.query("select inbox_maintain(" + KEPT_DAYS + ")")
                .execute()
                .replaceWithVoid()
                .onFailure()
                .invoke(e -> LOG.warnf("The inbox's partitions are looked after later: %s", e.getMessage()))
                .onFailure()
                .recoverWithNull();
    }
}
