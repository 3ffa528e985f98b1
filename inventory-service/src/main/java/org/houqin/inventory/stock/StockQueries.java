package org.houqin.inventory.stock;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.houqin.inventory.Search;
import org.houqin.platform.paging.ListQuery;
import org.houqin.platform.paging.Page;
import org.houqin.platform.paging.PageRequest;

/** Reads what the bins hold. */
@ApplicationScoped
public class StockQueries {
    private final Pool pool;

    StockQueries(Pool pool) {
        this.pool = pool;
    }

    /** One row for each item in each bin that has some of it. */
    public Uni<Page<StockView>> list(PageRequest page, UUID itemId, String bin) {
        return ListQuery.select("b.item_id, i.sku, i.name_zh, i.name_en, i.unit, b.location, b.on_hand, b.reserved")
                .from("(select * from balance where physical and on_hand > 0) b join item i on i.id = b.item_id")
                .where("b.item_id = ?", itemId)
                .where("b.location = ?", bin)
                .where("i.search like ?", Search.pattern(page.q))
                .sort("sku", "i.sku || ' ' || b.location", "text")
                .sort("bin", "b.location", "text")
                .order("sku")
                .id("b.item_id")
                .page(pool, page, StockView::of);
    }
}
