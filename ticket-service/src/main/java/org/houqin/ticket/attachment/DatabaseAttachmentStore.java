package org.houqin.ticket.attachment;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;

/** Keeps files in a table of the service's own database. */
@ApplicationScoped
class DatabaseAttachmentStore implements AttachmentStore {
    private static final Duration UNCLAIMED = Duration.ofHours(1);

    private final Pool pool;
    private final Clock clock;

    DatabaseAttachmentStore(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    @Override
    public Uni<Void> put(UUID attachmentId, Rendition rendition, byte[] data) {
        return pool.preparedQuery(
                        "insert into attachment_content (attachment_id, rendition, data, stored_at) values ($1, $2, $3, $4)")
                .execute(Tuple.of(
                        attachmentId,
                        rendition.name(),
                        Buffer.buffer(data),
                        clock.instant().atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    @Override
    public Uni<byte[]> get(UUID attachmentId, Rendition rendition) {
        return pool.preparedQuery("select data from attachment_content where attachment_id = $1 and rendition = $2")
                .execute(Tuple.of(attachmentId, rendition.name()))
                .map(rows -> rows.size() == 0
                        ? null
                        : rows.iterator().next().getBuffer("data").getBytes());
    }

    @Override
    public Uni<Void> delete(UUID attachmentId) {
        return pool.preparedQuery("delete from attachment_content where attachment_id = $1")
                .execute(Tuple.of(attachmentId))
                .replaceWithVoid();
    }

    /** Content whose attachment was never written, or is gone. */
    @Scheduled(every = "1h", delayed = "10m")
    Uni<Void> forgetUnclaimed() {
        return pool.preparedQuery("delete from attachment_content c where stored_at < $1"
                        + " and not exists (select 1 from attachment a where a.id = c.attachment_id)")
                .execute(Tuple.of(clock.instant().minus(UNCLAIMED).atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }
}
