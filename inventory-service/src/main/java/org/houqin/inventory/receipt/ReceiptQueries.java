package org.houqin.inventory.receipt;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.houqin.platform.problem.RuleViolation;

/** Reads receipts. */
@ApplicationScoped
public class ReceiptQueries {
    private final Pool pool;

    ReceiptQueries(Pool pool) {
        this.pool = pool;
    }

    /**
     * One receipt with its lines.
     *
     * @throws RuleViolation NOT_FOUND
     */
    public Uni<ReceiptView> get(UUID id) {
        return pool.preparedQuery("select r.*, m.item_id, m.to_location, m.quantity, m.unit_cost, m.value"
                        + " from receipt r join movement m on m.document_id = r.id where r.id = $1 order by m.id")
                .execute(Tuple.of(id))
                .map(rows -> {
                    List<Row> lines = new ArrayList<>();
                    rows.forEach(lines::add);
                    if (lines.isEmpty()) {
                        throw RuleViolation.notFound();
                    }
                    return ReceiptView.of(lines);
                });
    }
}
