package org.houqin.feedback.survey;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.houqin.feedback.invitation.InvitationStatus;
import org.houqin.feedback.invitation.SurveyToken;
import org.houqin.platform.problem.RuleViolation;

/** Finds surveys by their link. */
@ApplicationScoped
public class SurveyQueries {
    private final Pool pool;
    private final Clock clock;

    SurveyQueries(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    /** The survey behind a token; NOT_FOUND when there is none. Changes nothing. */
    public Uni<SurveyView> withToken(SurveyToken token) {
        return pool.preparedQuery("""
                        select ticket_number, ticket_title, finished_at, status, expires_at
                        from invitation where token_hash = $1
                        """)
                .execute(Tuple.of(Buffer.buffer(token.hash())))
                .map(rows -> {
                    for (Row row : rows) {
                        return view(row);
                    }
                    throw RuleViolation.notFound();
                });
    }

    private SurveyView view(Row row) {
        OffsetDateTime finishedAt = row.getOffsetDateTime("finished_at");
        return new SurveyView(
                row.getString("ticket_number"),
                row.getString("ticket_title"),
                finishedAt == null ? null : finishedAt.toInstant(),
                InvitationStatus.valueOf(row.getString("status"))
                        .at(clock.instant(), row.getOffsetDateTime("expires_at").toInstant()));
    }
}
