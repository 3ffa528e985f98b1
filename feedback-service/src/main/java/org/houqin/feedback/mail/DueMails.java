package org.houqin.feedback.mail;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.houqin.feedback.FeedbackSettings;
import org.houqin.feedback.invitation.SurveyToken;

/** The mails that are owed. A claim books the next try before the first is made, so whoever dies in between loses nothing. */
@ApplicationScoped
class DueMails {
    private final Pool pool;
    private final RetryDelay delay;

    DueMails(Pool pool, FeedbackSettings settings) {
        this.pool = pool;
        this.delay = new RetryDelay(settings.firstRetry());
    }

    /** Claims the mail that waits longest and gives it a fresh token, or answers null; no two replicas get the same. */
    Uni<DueMail> claim(Instant at) {
        return pool.withTransaction(connection -> connection
                .preparedQuery("""
                        select i.id, i.mail_attempts, i.ticket_number, i.ticket_title, i.expires_at, p.email, p.display_name
                        from invitation i join person p on p.id = i.person_id
                        where i.status = 'OPEN' and i.mail_due_at <= $1 and i.expires_at > $1
                          and p.active and p.email is not null
                        order by i.mail_due_at limit 1 for update of i skip locked
                        """)
                .execute(Tuple.of(time(at)))
                .flatMap(rows -> {
                    for (Row row : rows) {
                        return book(connection, row, at);
                    }
                    return Uni.createFrom().nullItem();
                }));
    }

    /** The mail has left: nothing is owed any more. */
    Uni<Void> sent(UUID invitationId, Instant at) {
        return pool.preparedQuery("update invitation set sent_at = $2, mail_due_at = null where id = $1")
                .execute(Tuple.of(invitationId, time(at)))
                .replaceWithVoid();
    }

    private Uni<DueMail> book(SqlConnection connection, Row row, Instant at) {
        UUID id = row.getUUID("id");
        int attempt = row.getInteger("mail_attempts") + 1;
        SurveyToken token = SurveyToken.next();
        return connection
                .preparedQuery(
                        "update invitation set mail_attempts = $2, mail_due_at = $3, token_hash = $4 where id = $1")
                .execute(Tuple.of(id, attempt, time(at.plus(delay.after(attempt))), Buffer.buffer(token.hash())))
                .replaceWith(new DueMail(
                        id,
                        row.getString("email"),
                        row.getString("display_name"),
                        row.getString("ticket_number"),
                        row.getString("ticket_title"),
                        row.getOffsetDateTime("expires_at").toInstant(),
                        token));
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
