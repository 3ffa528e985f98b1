package org.houqin.ticket.attachment;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.houqin.platform.problem.CommonError;
import org.houqin.platform.problem.RuleViolation;

/** The rows that say which files there are. */
@ApplicationScoped
class Attachments {
    private static final String COLUMNS =
            "a.id, a.ticket_id, a.owner_id, a.kind, a.step_id, a.file_name, a.content_type, a.bytes, a.width, a.height, a.created_at";
    private static final String INSERT = """
            insert into attachment
                (id, owner_id, upload_key, digest, file_name, content_type, bytes, width, height, created_at)
            select $1::uuid, $2::uuid, $3::text, $4::bytea, $5::text, $6::text, $7::int, $8::int, $9::int, $10::timestamptz
            where (select count(*) from attachment where owner_id = $2 and ticket_id is null) < $11
            on conflict do nothing
            """;
    private static final String BIND = """
            update attachment a
            set ticket_id = cast(?1 as uuid), kind = ?2, step_id = cast(cast(?3 as text) as uuid),
                position = array_position(cast(string_to_array(?4, ',') as uuid[]), a.id)
            where a.id = any(cast(string_to_array(?4, ',') as uuid[])) and a.owner_id = cast(?5 as uuid)
              and a.ticket_id is null and (?6 or a.content_type like 'image/%')
            """;

    private final Pool pool;

    Attachments(Pool pool) {
        this.pool = pool;
    }

    /**
     * The upload known under the owner's key, or null.
     *
     * @throws RuleViolation IDEMPOTENCY_KEY_REUSED when something else was sent under it
     */
    Uni<AttachmentView> known(UUID owner, String key, byte[] digest) {
        if (key == null) {
            return Uni.createFrom().nullItem();
        }
        return pool.preparedQuery(
                        "select " + COLUMNS + ", a.digest from attachment a where owner_id = $1 and upload_key = $2")
                .execute(Tuple.of(owner, key))
                .map(rows -> {
                    if (rows.size() == 0) {
                        return null;
                    }
                    Row row = rows.iterator().next();
                    if (!Arrays.equals(row.getBuffer("digest").getBytes(), digest)) {
                        throw new RuleViolation(
                                CommonError.IDEMPOTENCY_KEY_REUSED,
                                "This Idempotency-Key was used for another file; take a new one.");
                    }
                    return view(row);
                });
    }

    /** Writes down a staged file; false when the owner has too many of them, or it came twice at once. */
    Uni<Boolean> stage(AttachmentView file, Upload upload, byte[] digest, int most) {
        Tuple values = Tuple.tuple()
                .addUUID(file.id())
                .addUUID(upload.ownerId())
                .addString(upload.key())
                .addBuffer(Buffer.buffer(digest))
                .addString(file.fileName())
                .addString(file.contentType())
                .addInteger(file.bytes())
                .addInteger(file.width())
                .addInteger(file.height())
                .addOffsetDateTime(file.createdAt().atOffset(ZoneOffset.UTC))
                .addInteger(most);
        return pool.preparedQuery(INSERT).execute(values).map(done -> done.rowCount() == 1);
    }

    /** Gives staged files of the owner to a ticket, in the transaction under way; how many could be given. */
    Uni<Integer> bind(UUID ticketId, AttachmentKind kind, UUID stepId, List<UUID> ids, UUID ownerId) {
        String all = String.join(",", ids.stream().map(UUID::toString).toList());
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(BIND)
                        .setParameter(1, ticketId.toString())
                        .setParameter(2, kind.name())
                        .setParameter(3, stepId == null ? null : stepId.toString())
                        .setParameter(4, all)
                        .setParameter(5, ownerId.toString())
                        .setParameter(6, kind.takesDocuments())
                        .executeUpdate());
    }

    /** One file with whom it belongs to, or null. */
    Uni<Owned> find(UUID id) {
        return pool.preparedQuery("select " + COLUMNS + " from attachment a where id = $1")
                .execute(Tuple.of(id))
                .map(rows -> rows.size() == 0 ? null : owned(rows.iterator().next()));
    }

    Uni<List<AttachmentView>> ofTicket(UUID ticketId) {
        return pool.preparedQuery("select " + COLUMNS + ", p.display_name as uploader from attachment a"
                        + " left join person p on p.id = a.owner_id where a.ticket_id = $1"
                        + " order by a.created_at, a.position, a.id")
                .execute(Tuple.of(ticketId))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> view(
                                row,
                                row.getString("uploader") == null
                                        ? null
                                        : new AttachmentView.Uploader(
                                                row.getUUID("owner_id"), row.getString("uploader"))))
                        .toList());
    }

    /** Removes a staged file of the owner; false when there is no such. */
    Uni<Boolean> discard(UUID id, UUID owner) {
        return pool.preparedQuery("delete from attachment where id = $1 and owner_id = $2 and ticket_id is null")
                .execute(Tuple.of(id, owner))
                .map(done -> done.rowCount() == 1);
    }

    /** Removes what nobody used since then; the ids of some of it. */
    Uni<List<UUID>> purge(Instant before, int most) {
        return pool.preparedQuery("delete from attachment where id in (select id from attachment"
                        + " where ticket_id is null and created_at < $1 order by created_at limit $2 for update skip locked)"
                        + " returning id")
                .execute(Tuple.of(before.atOffset(ZoneOffset.UTC), most))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getUUID("id"))
                        .toList());
    }

    private static Owned owned(Row row) {
        return new Owned(row.getUUID("ticket_id"), row.getUUID("owner_id"), view(row));
    }

    private static AttachmentView view(Row row) {
        return view(row, null);
    }

    private static AttachmentView view(Row row, AttachmentView.Uploader by) {
        String kind = row.getString("kind");
        return new AttachmentView(
                row.getUUID("id"),
                kind == null ? null : AttachmentKind.valueOf(kind),
                row.getUUID("step_id"),
                row.getString("file_name"),
                row.getString("content_type"),
                row.getInteger("bytes"),
                row.getInteger("width"),
                row.getInteger("height"),
                row.getOffsetDateTime("created_at").toInstant(),
                by);
    }

    /** A file and whose it is: the ticket's once it has one, else its owner's. */
    record Owned(UUID ticketId, UUID ownerId, AttachmentView file) {}
}
