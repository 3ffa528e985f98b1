package org.houqin.ticket.directory;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import org.houqin.platform.paging.ListQuery;
import org.houqin.platform.paging.Page;
import org.houqin.platform.paging.PageRequest;
import org.houqin.ticket.search.SearchTerm;

/** Reads the directory of people. */
@ApplicationScoped
public class PersonQueries {
    private final Pool pool;

    PersonQueries(Pool pool) {
        this.pool = pool;
    }

    public Uni<Page<PersonView>> list(PageRequest page) {
        ListQuery query = ListQuery.select("p.id, p.display_name, p.username, p.department_id")
                .from("person p")
                .sort("name", "p.display_name", "text")
                .order("name")
                .id("p.id");
        return SearchTerm.of(page.q)
                .in(query, "p.display_name || ' ' || p.username")
                .page(pool, page, PersonQueries::view);
    }

    private static PersonView view(Row row) {
        return new PersonView(
                row.getUUID("id"),
                row.getString("display_name"),
                row.getString("username"),
                row.getUUID("department_id"));
    }
}
