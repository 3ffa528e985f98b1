package org.houqin.procurement.receipt;

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
import org.houqin.platform.paging.ListQuery;
import org.houqin.platform.paging.Page;
import org.houqin.platform.paging.PageRequest;
import org.houqin.platform.problem.RuleViolation;

/** Reads goods receipts with their lines: two queries, however many receipts. */
@ApplicationScoped
public class ReceiptQueries {
    private static final String COLUMNS = "id, number, order_id, order_number, supplier_id, supplier_name,"
            + " delivery_note, received_at, received_by, received_by_name";

    private final Pool pool;

    ReceiptQueries(Pool pool) {
        this.pool = pool;
    }

    public Uni<Page<GoodsReceiptView>> list(ReceiptFilter filter, PageRequest page) {
        return ListQuery.select(COLUMNS)
                .from("goods_receipt")
                .where("order_id = ?", filter.orderId)
                .sort("receivedAt", "received_at", "timestamptz")
                .order("-receivedAt")
                .id("id")
                .page(pool, page, row -> row)
                .flatMap(found -> views(found.items()).map(views -> new Page<>(views, found.next(), found.total())));
    }

    /**
     * @throws RuleViolation NOT_FOUND
     */
    public Uni<GoodsReceiptView> get(UUID id) {
        return pool.preparedQuery("select " + COLUMNS + " from goods_receipt where id = $1")
                .execute(Tuple.of(id))
                .flatMap(rows -> {
                    if (rows.size() == 0) {
                        throw RuleViolation.notFound();
                    }
                    return views(List.of(rows.iterator().next())).map(views -> views.get(0));
                });
    }

    private Uni<List<GoodsReceiptView>> views(List<Row> receipts) {
        UUID[] ids = receipts.stream().map(receipt -> receipt.getUUID("id")).toArray(UUID[]::new);
        return pool.preparedQuery(
                        "select * from goods_receipt_line where receipt_id = any($1) order by receipt_id, position")
                .execute(Tuple.of(ids))
                .map(rows -> {
                    Map<UUID, List<Row>> lines = StreamSupport.stream(rows.spliterator(), false)
                            .collect(groupingBy(line -> line.getUUID("receipt_id")));
                    return receipts.stream()
                            .map(receipt -> GoodsReceiptView.of(receipt, lines.get(receipt.getUUID("id"))))
                            .toList();
                });
    }
}
