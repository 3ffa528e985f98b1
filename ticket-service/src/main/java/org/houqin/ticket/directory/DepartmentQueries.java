package org.houqin.ticket.directory;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import org.houqin.platform.paging.ListQuery;
import org.houqin.platform.paging.Page;
import org.houqin.platform.text.LocalName;

/** Reads the departments. */
@ApplicationScoped
public class DepartmentQueries {
    private final Pool pool;

    DepartmentQueries(Pool pool) {
        this.pool = pool;
    }

    public Uni<Page<DepartmentView>> list(DirectoryListQuery page) {
        return ListQuery.select("d.*")
                .from("department d")
                .where("d.active = ?", page.all ? null : true)
                .where("position(lower(?) in lower(d.code || ' ' || d.name_zh || ' ' || d.name_en)) > 0", page.q)
                .sort("code", "d.code", "text")
                .order("code")
                .id("d.id")
                .page(pool, page, DepartmentQueries::view);
    }

    private static DepartmentView view(Row row) {
        return new DepartmentView(
                row.getUUID("id"),
                row.getLong("version"),
                row.getUUID("parent_id"),
                row.getString("code"),
                new LocalName(row.getString("name_zh"), row.getString("name_en")),
                row.getBoolean("active"));
    }
}
