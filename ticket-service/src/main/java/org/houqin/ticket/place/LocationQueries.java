package org.houqin.ticket.place;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import org.houqin.platform.paging.ListQuery;
import org.houqin.platform.paging.Page;
import org.houqin.platform.text.LocalName;
import org.houqin.ticket.search.SearchTerm;

/** Reads the places. */
@ApplicationScoped
public class LocationQueries {
    private final Pool pool;

    LocationQueries(Pool pool) {
        this.pool = pool;
    }

    /** Places in the order of their ways; only those in use unless all are wanted. */
    public Uni<Page<LocationView>> list(LocationListQuery page) {
        ListQuery query = ListQuery.select("l.*")
                .from("location l")
                .where("l.parent_id = ?", page.parent)
                .where("(l.parent_id is null) = ?", page.roots ? true : null)
                .where("l.active = ?", page.all ? null : true)
                .sort("path", "l.path_zh", "text")
                .sort("code", "l.code", "text")
                .order("path")
                .id("l.id");
        return SearchTerm.of(page.q)
                .in(query, "l.code || ' ' || l.path_zh || ' ' || l.path_en")
                .page(pool, page, LocationQueries::view);
    }

    static LocationView view(Row row) {
        return new LocationView(
                row.getUUID("id"),
                row.getLong("version"),
                row.getUUID("parent_id"),
                LocationKind.valueOf(row.getString("kind")),
                row.getString("code"),
                new LocalName(row.getString("name_zh"), row.getString("name_en")),
                new LocalName(row.getString("path_zh"), row.getString("path_en")),
                row.getBoolean("active"),
                new Address(row.getString("address"), row.getBigDecimal("latitude"), row.getBigDecimal("longitude")));
    }
}
