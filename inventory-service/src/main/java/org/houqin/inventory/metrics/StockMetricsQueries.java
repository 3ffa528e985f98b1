package org.houqin.inventory.metrics;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;

/** Counts what the store's first screen shows. */
@ApplicationScoped
public class StockMetricsQueries {
    private static final String SQL = """
            select (select count(*) from item) as items,
                   (select count(*) from item i where i.reorder_point is not null and i.reorder_point >=
                       (select coalesce(sum(b.on_hand - b.reserved), 0) from balance b
                        where b.item_id = i.id and b.physical)) as below,
                   (select count(*) from reservation where status = 'WAITING') as waiting,
                   (select min(created_at) from reservation where status = 'WAITING') as oldest,
                   (select count(*) from reservation where status = 'RESERVED') as ready,
                   (select coalesce(sum(stock_value), 0) from item) as value
            """;

    private final Pool pool;

    StockMetricsQueries(Pool pool) {
        this.pool = pool;
    }

    public Uni<StockMetricsView> now() {
        return pool.preparedQuery(SQL)
                .execute()
                .map(rows -> view(rows.iterator().next()));
    }

    private static StockMetricsView view(Row row) {
        OffsetDateTime oldest = row.getOffsetDateTime("oldest");
        return new StockMetricsView(
                row.getLong("items"),
                row.getLong("below"),
                row.getLong("waiting"),
                oldest == null ? null : oldest.toInstant(),
                row.getLong("ready"),
                row.getBigDecimal("value").toPlainString());
    }
}
