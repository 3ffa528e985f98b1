package org.houqin.procurement.metrics;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Counts what waits. */
@ApplicationScoped
public class MetricsQueries {
    private final Pool pool;
    private final Clock clock;

    MetricsQueries(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    public Uni<ProcurementMetricsView> now() {
        return pool.preparedQuery("""
                        select (select count(*) from requisition where status = 'IN_APPROVAL') as in_approval,
                               (select count(*) from requisition where status = 'APPROVED') as to_order,
                               count(*) as open_orders,
                               count(*) filter (where expected_on < $1) as overdue_orders
                        from purchase_order where status in ('SENT', 'PARTLY_RECEIVED', 'RECEIVED')""")
                .execute(Tuple.of(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)))
                .map(rows -> {
                    Row row = rows.iterator().next();
                    return new ProcurementMetricsView(
                            row.getLong("in_approval"),
                            row.getLong("to_order"),
                            row.getLong("open_orders"),
                            row.getLong("overdue_orders"));
                });
    }
}
