package org.houqin.procurement.metrics;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.houqin.platform.time.HouseTime;

/** Counts what waits. */
@ApplicationScoped
public class MetricsQueries {
    private static final String COUNTS = """
            select (select count(*) from requisition where status = 'IN_APPROVAL') as in_approval,
                   (select count(*) from requisition where status = 'APPROVED') as to_order,
                   count(*) as open_orders,
                   count(*) filter (where expected_on < $1) as overdue_orders
            from purchase_order where status in ('SENT', 'PARTLY_RECEIVED', 'RECEIVED')""";

    private final Pool pool;
    private final HouseTime house;

    MetricsQueries(Pool pool, HouseTime house) {
        this.pool = pool;
        this.house = house;
    }

    public Uni<ProcurementMetricsView> now() {
        return pool.preparedQuery(COUNTS).execute(Tuple.of(house.today())).map(rows -> {
            Row row = rows.iterator().next();
            return new ProcurementMetricsView(
                    row.getLong("in_approval"),
                    row.getLong("to_order"),
                    row.getLong("open_orders"),
                    row.getLong("overdue_orders"));
        });
    }
}
