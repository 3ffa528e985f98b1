package org.houqin.ticket.dispatch;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.houqin.platform.paging.ListQuery;
import org.houqin.platform.paging.Page;
import org.houqin.platform.paging.PageRequest;

/** Reads who repairs and what they have in hand. */
@ApplicationScoped
public class TechnicianQueries {
    private final Pool pool;

    TechnicianQueries(Pool pool) {
        this.pool = pool;
    }

    public Uni<Page<TechnicianView>> list(PageRequest page) {
        return ListQuery.select("p.id, p.display_name, t.skills,"
                        + " (select count(*) from ticket j where j.technician_id = p.id and j.open) as open_jobs")
                .from("technician t join person p on p.id = t.person_id")
                .where(
                        "position(lower(?) in lower(p.display_name || ' ' || array_to_string(t.skills, ' '))) > 0",
                        page.q)
                .sort("name", "p.display_name", "text")
                .order("name")
                .id("p.id")
                .page(pool, page, TechnicianQueries::view);
    }

    private static TechnicianView view(Row row) {
        return new TechnicianView(
                row.getUUID("id"),
                row.getString("display_name"),
                List.of(row.getArrayOfStrings("skills")),
                row.getLong("open_jobs"));
    }
}
