package org.houqin.ticket.notice;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The mails that are owed. A claim books the next try before the first is made: whoever dies in between loses nothing, and
 * no two replicas send at once. A server that took the mail and did not say so gets it twice; that is all mail can promise.
 */
@ApplicationScoped
class DueNoticeMails {
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int LINES = 50;

    private final Pool pool;
    private final NoticeSettings settings;

    DueNoticeMails(Pool pool, NoticeSettings settings) {
        this.pool = pool;
        this.settings = settings;
    }

    /** Claims the mail that waits longest, or answers null. It may have no lines: what was read meanwhile is not mailed. */
    Uni<DueNoticeMail> claim(Instant now) {
        return pool.withTransaction(connection -> connection
                .preparedQuery("""
                        select b.person_id, b.mail_attempts, b.language, p.email, p.display_name, p.active
                        from notice_box b join person p on p.id = b.person_id
                        where b.mail_due_at <= $1 order by b.mail_due_at limit 1 for update of b skip locked
                        """)
                .execute(Tuple.of(time(now)))
                .flatMap(rows -> {
                    for (Row row : rows) {
                        return book(connection, row, now);
                    }
                    return Uni.createFrom().nullItem();
                }));
    }

    /** The mail has left, or there was nothing to send: these notices are owed no longer. */
    Uni<Void> sent(DueNoticeMail mail, Instant now) {
        UUID[] ids = mail.lines().stream().map(DueNoticeMail.Line::id).toArray(UUID[]::new);
        return pool.withTransaction(connection -> connection
                .preparedQuery("""
                        update notice set mailed_at = $3
                        where person_id = $1 and (id = any($2) or read_at is not null) and mail and mailed_at is null
                        """)
                .execute(Tuple.of(mail.personId(), ids, time(now)))
                .flatMap(done -> connection
                        .preparedQuery("""
                                update notice_box b set mail_attempts = 0, mail_failure = null,
                                    mailed_at = case when $2 then $3 else mailed_at end,
                                    mail_due_at = case when exists (select 1 from notice n where n.person_id = b.person_id
                                        and n.mail and n.mailed_at is null and n.read_at is null and n.held_until is null)
                                        then $3::timestamptz + $4 * interval '1 second' end
                                where person_id = $1
                                """)
                        .execute(Tuple.of(
                                mail.personId(),
                                ids.length > 0,
                                time(now),
                                settings.gather().toSeconds())))
                .replaceWithVoid());
    }

    /** It did not leave; the next try is booked, and why is kept for whoever looks. */
    Uni<Void> failed(DueNoticeMail mail, String why) {
        return pool.preparedQuery("update notice_box set mail_failure = $2 where person_id = $1")
                .execute(Tuple.of(mail.personId(), why))
                .replaceWithVoid();
    }

    private Uni<DueNoticeMail> book(SqlConnection connection, Row row, Instant now) {
        UUID person = row.getUUID("person_id");
        int attempt = row.getInteger("mail_attempts") + 1;
        return connection
                .preparedQuery("update notice_box set mail_attempts = $2, mail_due_at = $3 where person_id = $1")
                .execute(Tuple.of(person, attempt, time(now.plus(delay(attempt)))))
                .flatMap(done -> connection.preparedQuery("""
                                select id, key, data, link from notice
                                where person_id = $1 and mail and mailed_at is null and read_at is null
                                    and held_until is null
                                order by created_at, id limit $2
                                """).execute(Tuple.of(person, LINES)))
                .map(lines -> mail(row, person, lines));
    }

    private static DueNoticeMail mail(Row row, UUID person, Iterable<Row> lines) {
        List<DueNoticeMail.Line> all = new ArrayList<>();
        boolean reachable = row.getBoolean("active") && row.getString("email") != null;
        for (Row line : lines) {
            if (reachable) {
                all.add(new DueNoticeMail.Line(
                        line.getUUID("id"),
                        line.getString("key"),
                        ((JsonObject) line.getJson("data")).getMap(),
                        line.getString("link")));
            }
        }
        return new DueNoticeMail(
                person, row.getString("email"), row.getString("display_name"), row.getString("language"), all);
    }

    private Duration delay(int attempt) {
        Duration delay = settings.firstRetry().multipliedBy(1L << Math.min(attempt - 1, 20));
        return delay.compareTo(LONGEST) < 0 ? delay : LONGEST;
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
