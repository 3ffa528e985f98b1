package org.houqin.feedback.response;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.houqin.platform.paging.ListQuery;
import org.houqin.platform.paging.Page;
import org.houqin.platform.paging.PageRequest;

/** Reads answers. */
@ApplicationScoped
public class ResponseQueries {
    private final Pool pool;

    ResponseQueries(Pool pool) {
        this.pool = pool;
    }

    /** All answers that match. */
    public Uni<Page<ResponseView>> list(ResponseFilterQuery filter, PageRequest page) {
        return ListQuery.select("r.id, i.ticket_id, i.ticket_number, i.ticket_title, i.closure, "
                        + "r.score, r.fixed, r.comment, r.answered_at")
                .from("response r join invitation i on i.id = r.invitation_id")
                .where("i.ticket_number = upper(?)", page.q)
                .where("r.score = ?", filter.score)
                .where("r.fixed = ?", filter.fixed)
                .where("r.answered_at >= ?", time(filter.from))
                .where("r.answered_at < ?", time(filter.to))
                .sort("answeredAt", "r.answered_at", "timestamptz")
                .sort("score", "r.score", "smallint")
                .order("-answeredAt")
                .id("r.id")
                .page(pool, page, ResponseQueries::view);
    }

    private static OffsetDateTime time(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static ResponseView view(Row row) {
        return new ResponseView(
                row.getUUID("id"),
                row.getUUID("ticket_id"),
                row.getString("ticket_number"),
                row.getString("ticket_title"),
                row.getInteger("closure"),
                row.getInteger("score"),
                row.getBoolean("fixed"),
                row.getString("comment"),
                row.getOffsetDateTime("answered_at").toInstant());
    }
}
