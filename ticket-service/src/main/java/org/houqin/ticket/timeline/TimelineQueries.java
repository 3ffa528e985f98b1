package org.houqin.ticket.timeline;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.houqin.platform.paging.ListQuery;
import org.houqin.platform.paging.Page;
import org.houqin.platform.paging.PageRequest;

/** Reads histories, oldest first. Who may read which is for the caller to know. */
@ApplicationScoped
public class TimelineQueries {
    private static final Duration AT_ONCE = Duration.ofMinutes(1);

    private final Pool pool;

    TimelineQueries(Pool pool) {
        this.pool = pool;
    }

    /** @param whole with why who does it, which is not for everybody who may see the ticket */
    public Uni<Page<TimelineView>> of(UUID ticketId, boolean whole, PageRequest page) {
        ListQuery query = ListQuery.select(
                        "e.*, p.display_name as technician_name, r.name_zh as reason_zh, r.name_en as reason_en,"
                                + " y.name_zh as policy_zh, y.name_en as policy_en")
                .from("timeline e left join person p on p.id = cast(e.data ->> 'technicianId' as uuid)"
                        + " left join pause_reason r on r.code = e.data ->> 'reason'"
                        + " left join sla_policy y on y.id = cast(e.data ->> 'policyId' as uuid)")
                .where("e.ticket_id = ?", ticketId);
        return (whole ? query : query.where("e.kind not like 'rule-%' and e.kind <> 'overridden'"))
                .sort("recordedAt", "e.position", "bigint")
                .order("recordedAt")
                .id("e.id")
                .page(pool, page, TimelineQueries::view);
    }

    private static TimelineView view(Row row) {
        UUID actor = row.getUUID("actor_id");
        JsonObject data = (JsonObject) row.getJson("data");
        if (row.getString("technician_name") != null) {
            data.put("technicianName", row.getString("technician_name"));
        }
        if (row.getString("reason_zh") != null) {
            data.put("reasonName", Map.of("zh", row.getString("reason_zh"), "en", row.getString("reason_en")));
        }
        if (row.getString("policy_zh") != null) {
            data.put("policyName", Map.of("zh", row.getString("policy_zh"), "en", row.getString("policy_en")));
        }
        Instant at = instant(row, "at");
        Instant recorded = instant(row, "recorded_at");
        return new TimelineView(
                row.getUUID("id"),
                at,
                recorded,
                recorded.isAfter(at.plus(AT_ONCE)),
                actor == null ? null : new TimelineView.Person(actor, row.getString("actor_name")),
                row.getString("kind"),
                row.getString("from_status"),
                row.getString("to_status"),
                row.getString("note"),
                data.getMap());
    }

    private static Instant instant(Row row, String column) {
        OffsetDateTime at = row.getOffsetDateTime(column);
        return at.toInstant();
    }
}
