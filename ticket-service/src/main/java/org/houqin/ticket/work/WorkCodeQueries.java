package org.houqin.ticket.work;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import org.houqin.platform.paging.ListQuery;
import org.houqin.platform.paging.Page;
import org.houqin.platform.text.LocalName;

/** Reads codes. */
@ApplicationScoped
public class WorkCodeQueries {
    private static final String FITS = """
            (c.category_id is null or c.category_id in (with recursive above(id, parent_id) as (
                select id, parent_id from category where id = ?
                union select p.id, p.parent_id from category p join above a on p.id = a.parent_id)
                select id from above))""";

    private final Pool pool;

    WorkCodeQueries(Pool pool) {
        this.pool = pool;
    }

    public Uni<Page<WorkCodeView>> list(WorkCodeListQuery wanted) {
        return ListQuery.select("c.*")
                .from("work_code c")
                .where("c.kind = ?", wanted.kind == null ? null : wanted.kind.name())
                .where("c.active = ?", wanted.all ? null : true)
                .where(FITS, wanted.categoryId)
                .where("position(lower(?) in lower(c.code || ' ' || c.name_zh || ' ' || c.name_en)) > 0", wanted.q)
                .sort("code", "c.code", "text")
                .order("code")
                .id("c.id")
                .page(pool, wanted, WorkCodeQueries::view);
    }

    private static WorkCodeView view(Row row) {
        return new WorkCodeView(
                row.getUUID("id"),
                row.getLong("version"),
                CodeKind.valueOf(row.getString("kind")),
                row.getUUID("category_id"),
                row.getString("code"),
                new LocalName(row.getString("name_zh"), row.getString("name_en")),
                row.getBoolean("active"));
    }
}
