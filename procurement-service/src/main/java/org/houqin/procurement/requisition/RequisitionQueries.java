package org.houqin.procurement.requisition;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.paging.ListQuery;
import org.houqin.platform.paging.Page;
import org.houqin.platform.paging.PageRequest;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.procurement.Search;

/** Reads requisitions as far as the caller may see them. */
@ApplicationScoped
public class RequisitionQueries {
    private static final String COLUMNS =
            "id, number, version, status, origin, item_id, sku, item_name_zh, item_name_en,"
                    + " unit, quantity, estimated_amount, ticket_id, ticket_number, reservation_id, requested_by,"
                    + " requested_by_name, needed_by, note, decided_by, decided_by_name, decided_at, decision_note, order_id,"
                    + " cancel_reason, created_at";

    private final Pool pool;

    RequisitionQueries(Pool pool) {
        this.pool = pool;
    }

    public Uni<Page<RequisitionView>> list(RequisitionFilter filter, PageRequest page, Actor actor) {
        boolean own = filter.mine || !RequisitionRules.seesAll(actor);
        return ListQuery.select(COLUMNS)
                .from("requisition")
                .where("requested_by = ?", own ? actor.id() : null)
                .where("status = ?", filter.status == null ? null : filter.status.name())
                .where("ticket_id = ?", filter.ticketId)
                .where("search like ?", Search.pattern(page.q))
                .sort("createdAt", "created_at", "timestamptz")
                .sort("neededBy", "coalesce(needed_by, 'infinity')", "timestamptz")
                .order("-createdAt")
                .id("id")
                .page(pool, page, row -> RequisitionView.of(row, actor));
    }

    /**
     * @throws RuleViolation NOT_FOUND also when the caller may not see it
     */
    public Uni<RequisitionView> get(UUID id, Actor actor) {
        UUID owner = RequisitionRules.seesAll(actor) ? null : actor.id();
        return pool.preparedQuery("select " + COLUMNS
                        + " from requisition where id = $1 and ($2::uuid is null or requested_by = $2)")
                .execute(Tuple.of(id, owner))
                .map(rows -> {
                    if (rows.size() == 0) {
                        throw RuleViolation.notFound();
                    }
                    return RequisitionView.of(rows.iterator().next(), actor);
                });
    }
}
