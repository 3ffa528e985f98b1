package org.houqin.procurement.order;

import static java.util.stream.Collectors.groupingBy;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.paging.ListQuery;
import org.houqin.platform.paging.Page;
import org.houqin.platform.paging.PageRequest;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.procurement.Search;

/** Reads orders with their lines: two queries, however many orders. */
@ApplicationScoped
public class OrderQueries {
    private static final String COLUMNS = "id, number, version, status, supplier_id, supplier_name, expected_on,"
            + " created_at, created_by, created_by_name, cancel_reason, close_reason";

    private final Pool pool;

    OrderQueries(Pool pool) {
        this.pool = pool;
    }

    public Uni<Page<PurchaseOrderView>> list(OrderFilter filter, PageRequest page, Actor actor) {
        return ListQuery.select(COLUMNS)
                .from("purchase_order")
                .where("status = ?", filter.status == null ? null : filter.status.name())
                .where("supplier_id = ?", filter.supplierId)
                .where("lower(number || ' ' || supplier_name) like ?", Search.pattern(page.q))
                .sort("createdAt", "created_at", "timestamptz")
                .sort("expectedOn", "expected_on", "date")
                .order("-createdAt")
                .id("id")
                .page(pool, page, row -> row)
                .flatMap(found ->
                        views(found.items(), actor).map(views -> new Page<>(views, found.next(), found.total())));
    }

    /**
     * @throws RuleViolation NOT_FOUND
     */
    public Uni<PurchaseOrderView> get(UUID id, Actor actor) {
        return pool.preparedQuery("select " + COLUMNS + " from purchase_order where id = $1")
                .execute(Tuple.of(id))
                .flatMap(rows -> {
                    if (rows.size() == 0) {
                        throw RuleViolation.notFound();
                    }
                    return views(List.of(rows.iterator().next()), actor).map(views -> views.get(0));
                });
    }

    private Uni<List<PurchaseOrderView>> views(List<Row> orders, Actor actor) {
        UUID[] ids = orders.stream().map(order -> order.getUUID("id")).toArray(UUID[]::new);
        return pool.preparedQuery("select * from order_line where order_id = any($1) order by order_id, position")
                .execute(Tuple.of(ids))
                .map(rows -> {
                    Map<UUID, List<Row>> lines = StreamSupport.stream(rows.spliterator(), false)
                            .collect(groupingBy(line -> line.getUUID("order_id")));
                    return orders.stream()
                            .map(order -> PurchaseOrderView.of(order, lines.get(order.getUUID("id")), actor))
                            .toList();
                });
    }
}
