package org.houqin.ticket.metrics;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Counts tickets. */
@ApplicationScoped
public class TicketMetricsQueries {
    private static final String STANDING = """
            select
                (select coalesce(jsonb_object_agg(status, n), '{}')
                    from (select status, count(*) as n from ticket where open group by status) s) as open_by_status,
                (select count(*) from ticket where status = 'FINISHED') as to_confirm,
                (select count(*) from ticket where open and queue_at < $1) as overdue,
                (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'number', number, 'title', title,
                        'status', status, 'dueAt', due_at) order by due_at), '[]')
                    from (select * from ticket where open and queue_at >= $1 and due_at is not null
                        order by queue_at, id limit 10) d) as due_soon,
                (select count(*) from ticket where created_at >= $2) as created_today,
                (select count(*) from ticket where closed_at >= $2) as closed_today
            """;

    private final Pool pool;
    private final Clock clock;

    TicketMetricsQueries(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    /** @param zone where it is decided when today began */
    public Uni<TicketMetricsView> standing(ZoneId zone) {
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        Instant today =
                now.atZoneSameInstant(zone).toLocalDate().atStartOfDay(zone).toInstant();
        return pool.preparedQuery(STANDING)
                .execute(Tuple.of(now, today.atOffset(ZoneOffset.UTC)))
                .map(rows -> view(rows.iterator().next(), today));
    }

    private static TicketMetricsView view(Row row, Instant today) {
        Map<String, Long> open = new TreeMap<>();
        JsonObject byStatus = (JsonObject) row.getJson("open_by_status");
        byStatus.fieldNames().forEach(status -> open.put(status, byStatus.getLong(status)));
        JsonArray soon = (JsonArray) row.getJson("due_soon");
        return new TicketMetricsView(
                open,
                row.getLong("to_confirm"),
                row.getLong("overdue"),
                soon.stream()
                        .map(JsonObject.class::cast)
                        .map(TicketMetricsQueries::dueSoon)
                        .toList(),
                today,
                row.getLong("created_today"),
                row.getLong("closed_today"));
    }

    private static TicketMetricsView.DueSoon dueSoon(JsonObject ticket) {
        return new TicketMetricsView.DueSoon(
                UUID.fromString(ticket.getString("id")),
                ticket.getString("number"),
                ticket.getString("title"),
                ticket.getString("status"),
                OffsetDateTime.parse(ticket.getString("dueAt")).toInstant());
    }
}
