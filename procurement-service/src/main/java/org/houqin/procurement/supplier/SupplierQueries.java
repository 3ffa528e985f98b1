package org.houqin.procurement.supplier;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.paging.ListQuery;
import org.houqin.platform.paging.Page;
import org.houqin.platform.paging.PageRequest;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.procurement.Search;

/** Reads suppliers. */
@ApplicationScoped
public class SupplierQueries {
    private static final String COLUMNS = "id, version, name, contact, phone, lead_days";

    private final Pool pool;

    SupplierQueries(Pool pool) {
        this.pool = pool;
    }

    public Uni<Page<SupplierView>> list(PageRequest page, Actor actor) {
        return ListQuery.select(COLUMNS)
                .from("supplier")
                .where("lower(name) like ?", Search.pattern(page.q))
                .sort("name", "name", "text")
                .order("name")
                .id("id")
                .page(pool, page, row -> SupplierView.of(row, actor));
    }

    public Uni<SupplierView> get(UUID id, Actor actor) {
        return pool.preparedQuery("select " + COLUMNS + " from supplier where id = $1")
                .execute(Tuple.of(id))
                .map(rows -> {
                    if (rows.size() == 0) {
                        throw RuleViolation.notFound();
                    }
                    return SupplierView.of(rows.iterator().next(), actor);
                });
    }
}
