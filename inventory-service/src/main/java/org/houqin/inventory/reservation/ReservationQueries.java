package org.houqin.inventory.reservation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.houqin.inventory.Search;
import org.houqin.inventory.item.ItemRef;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.paging.ListQuery;
import org.houqin.platform.paging.Page;
import org.houqin.platform.paging.PageRequest;
import org.houqin.platform.problem.RuleViolation;

/** Reads reservations as far as the caller may see them. */
@ApplicationScoped
public class ReservationQueries {
    private static final String COLUMNS =
            "r.id, r.version, r.status, r.ticket_id, r.ticket_number, r.line_id, r.quantity,"
                    + " r.reserved, r.issued, r.priority, r.technician_id, r.needed_by, r.created_at, "
                    + ItemRef.COLUMNS;
    private static final String TABLES = "reservation r join item i on i.id = r.item_id";

    /** Found by either of two indexes; an {@code or} across both tables would use none. */
    private static final String FOUND = "r.id in (select t.id from reservation t where lower(t.ticket_number) like ?"
            + " union all select t.id from reservation t join item n on n.id = t.item_id where n.search like ?)";

    private final Pool pool;

    ReservationQueries(Pool pool) {
        this.pool = pool;
    }

    public Uni<Page<ReservationView>> list(
            PageRequest page, ReservationStatus status, UUID ticketId, UUID itemId, Actor actor) {
        String pattern = Search.pattern(page.q);
        return ListQuery.select(COLUMNS)
                .from(TABLES)
                .where("r.technician_id = ?", ReservationPolicy.onlyOf(actor))
                .where("r.status = ?", status == null ? null : status.name())
                .where("r.ticket_id = ?", ticketId)
                .where("r.item_id = ?", itemId)
                .where(FOUND, pattern, pattern)
                .sort("createdAt", "r.created_at", "timestamptz")
                .sort("priority", "r.rank", "smallint")
                .order("-createdAt")
                .id("r.id")
                .page(pool, page, row -> ReservationView.of(row, actor));
    }

    /**
     * One reservation.
     *
     * @throws RuleViolation NOT_FOUND also when the caller may not see it
     */
    public Uni<ReservationView> get(UUID id, Actor actor) {
        return pool.preparedQuery("select " + COLUMNS + " from " + TABLES
                        + " where r.id = $1 and ($2::uuid is null or r.technician_id = $2)")
                .execute(Tuple.of(id, ReservationPolicy.onlyOf(actor)))
                .map(rows -> {
                    if (rows.size() == 0) {
                        throw RuleViolation.notFound();
                    }
                    return ReservationView.of(rows.iterator().next(), actor);
                });
    }
}
