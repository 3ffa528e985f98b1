package org.houqin.ticket.catalog;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import org.houqin.platform.paging.ListQuery;
import org.houqin.platform.paging.Page;
import org.houqin.platform.text.LocalName;

/** Reads the catalogue. */
@ApplicationScoped
public class CategoryQueries {
    private final Pool pool;

    CategoryQueries(Pool pool) {
        this.pool = pool;
    }

    public Uni<Page<CategoryView>> list(CategoryListQuery page) {
        return ListQuery.select("c.*")
                .from("category c")
                .where("c.active = ?", page.all ? null : true)
                .where("position(lower(?) in lower(c.code || ' ' || c.name_zh || ' ' || c.name_en)) > 0", page.q)
                .sort("code", "c.code", "text")
                .order("code")
                .id("c.id")
                .page(pool, page, CategoryQueries::view);
    }

    private static CategoryView view(Row row) {
        return new CategoryView(
                row.getUUID("id"),
                row.getLong("version"),
                row.getUUID("parent_id"),
                row.getString("code"),
                new LocalName(row.getString("name_zh"), row.getString("name_en")),
                row.getString("skill"),
                row.getInteger("skill_level"),
                row.getString("certificate"),
                row.getString("icon"),
                row.getBoolean("active"));
    }
}
