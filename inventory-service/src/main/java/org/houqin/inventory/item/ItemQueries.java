package org.houqin.inventory.item;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.houqin.inventory.Search;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.paging.ListQuery;
import org.houqin.platform.paging.Page;
import org.houqin.platform.problem.RuleViolation;

/** Reads items with what there is of them. */
@ApplicationScoped
public class ItemQueries {
    private static final String COLUMNS =
            "i.id, i.version, i.sku, i.name_zh, i.name_en, i.unit, i.reorder_point, i.home_bin,"
                    + " s.on_hand, s.reserved";
    private static final String TABLES = "item i cross join lateral (select coalesce(sum(b.on_hand), 0) as on_hand,"
            + " coalesce(sum(b.reserved), 0) as reserved from balance b where b.item_id = i.id and b.physical) s";

    private final Pool pool;

    ItemQueries(Pool pool) {
        this.pool = pool;
    }

    public Uni<Page<ItemView>> list(ItemListQuery page, Actor actor) {
        return ListQuery.select(COLUMNS)
                .from(TABLES)
                .where("i.search like ?", Search.pattern(page.q))
                .where("(s.on_hand - s.reserved <= i.reorder_point) = ?", page.low ? true : null)
                .sort("sku", "i.sku", "text")
                .sort("nameZh", "i.name_zh", "text")
                .sort("nameEn", "i.name_en", "text")
                .sort("createdAt", "i.created_at", "timestamptz")
                .order("sku")
                .id("i.id")
                .page(pool, page, row -> ItemView.of(row, actor));
    }

    /**
     * One item.
     *
     * @throws RuleViolation NOT_FOUND
     */
    public Uni<ItemView> get(UUID id, Actor actor) {
        return pool.preparedQuery("select " + COLUMNS + " from " + TABLES + " where i.id = $1")
                .execute(Tuple.of(id))
                .map(rows -> {
                    if (rows.size() == 0) {
                        throw RuleViolation.notFound();
                    }
                    return ItemView.of(rows.iterator().next(), actor);
                });
    }
}
