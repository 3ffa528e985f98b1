package org.houqin.ticket.notice;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.paging.ListQuery;
import org.houqin.platform.paging.Page;

/** Reads one's own notices. */
@ApplicationScoped
public class NoticeQueries {
    private static final String SEEN = """
            insert into notice_box (person_id, roles, language, zone, seen_at)
            select id, $2::text[], coalesce($3, language, 'zh'), $4, $5 from person where id = $1
            on conflict (person_id) do update set roles = excluded.roles, seen_at = excluded.seen_at,
                language = coalesce($3, notice_box.language), zone = coalesce($4, notice_box.zone)
            where notice_box.roles <> excluded.roles or notice_box.seen_at is null
                or notice_box.seen_at < excluded.seen_at - interval '6 hours'
                or notice_box.language <> coalesce($3, notice_box.language) or notice_box.zone is distinct from coalesce($4, notice_box.zone)
            """;

    private final Pool pool;

    NoticeQueries(Pool pool) {
        this.pool = pool;
    }

    /** One's notices, latest first. */
    public Uni<Page<NoticeView>> list(NoticeListQuery wanted, Actor actor) {
        return ListQuery.select("n.*")
                .from("notice n")
                .where("n.person_id = ? and n.in_app and n.held_until is null", actor.id())
                .where("n.kind = ?", wanted.kind == null ? null : wanted.kind.name())
                .where("n.read_at is null and ?::boolean", Boolean.TRUE.equals(wanted.unread) ? Boolean.TRUE : null)
                .sort("createdAt", "n.created_at", "timestamptz")
                .order("-createdAt")
                .id("n.id")
                .page(pool, wanted, NoticeQueries::view);
    }

    /** How many are unread; whoever asks was here, in these roles, and reads this language in this zone. */
    public Uni<UnreadView> unread(Actor actor, Reader reader, Instant now) {
        String[] roles = actor.roles().stream().sorted().toArray(String[]::new);
        return pool.preparedQuery(SEEN)
                .execute(Tuple.of(actor.id(), roles, reader.language(), reader.zone(), now.atOffset(ZoneOffset.UTC)))
                .flatMap(seen -> pool.preparedQuery("select unread from notice_box where person_id = $1")
                        .execute(Tuple.of(actor.id())))
                .map(rows -> {
                    for (Row row : rows) {
                        return new UnreadView(row.getInteger(0));
                    }
                    return new UnreadView(0);
                });
    }

    private static NoticeView view(Row row) {
        return new NoticeView(
                row.getUUID("id"),
                NoticeKind.valueOf(row.getString("kind")),
                NoticeTexts.of(row.getString("key"), ((JsonObject) row.getJson("data")).getMap()),
                row.getUUID("ticket_id"),
                row.getString("link"),
                row.getBoolean("urgent"),
                instant(row, "created_at"),
                instant(row, "read_at"));
    }

    private static Instant instant(Row row, String column) {
        OffsetDateTime at = row.getOffsetDateTime(column);
        return at == null ? null : at.toInstant();
    }
}
