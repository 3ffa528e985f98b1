package org.houqin.ticket.sla;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import org.houqin.platform.paging.ListQuery;
import org.houqin.platform.paging.Page;
import org.houqin.platform.paging.PageRequest;
import org.houqin.platform.text.LocalName;

/** Reads the pause reasons. */
@ApplicationScoped
public class PauseReasonQueries {
    private final Pool pool;

    PauseReasonQueries(Pool pool) {
        this.pool = pool;
    }

    public Uni<Page<PauseReasonView>> list(PageRequest page) {
        return ListQuery.select("r.*, cast(md5(r.code) as uuid) as id")
                .from("pause_reason r")
                .where("position(lower(?) in lower(r.code || ' ' || r.name_zh || ' ' || r.name_en)) > 0", page.q)
                .sort("code", "r.code", "text")
                .order("code")
                .id("cast(md5(r.code) as uuid)")
                .page(pool, page, PauseReasonQueries::view);
    }

    private static PauseReasonView view(Row row) {
        return new PauseReasonView(
                row.getUUID("id"),
                row.getString("code"),
                row.getLong("version"),
                new LocalName(row.getString("name_zh"), row.getString("name_en")),
                WaitingParty.valueOf(row.getString("party")),
                row.getBoolean("stops_respond"),
                row.getBoolean("stops_resolve"),
                row.getBoolean("stops_firm"),
                row.getInteger("chase_after"),
                row.getInteger("give_up_after"),
                row.getBoolean("active"));
    }
}
