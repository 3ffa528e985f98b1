package org.houqin.ticket.sop;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.houqin.platform.paging.ListQuery;
import org.houqin.platform.paging.Page;
import org.houqin.platform.paging.PageRequest;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.platform.text.LocalName;

/** Reads procedures. */
@ApplicationScoped
public class SopQueries {
    private static final String COLUMNS =
            "s.*, c.name_zh as category_zh, c.name_en as category_en, v.at, v.by_name, v.number as version_number,"
                    + " v.name_zh as v_zh, v.name_en as v_en, v.signature as v_signature, cast(v.steps as text) as steps";
    private static final String IN_FORCE =
            "sop s join category c on c.id = s.category_id join sop_version v on v.sop_id = s.id and v.number = s.number";

    private final Pool pool;
    private final Sops sops;

    SopQueries(Pool pool, Sops sops) {
        this.pool = pool;
        this.sops = sops;
    }

    public Uni<Page<SopView>> list(PageRequest page) {
        return ListQuery.select(COLUMNS)
                .from(IN_FORCE)
                .where(
                        "position(lower(?) in lower(s.name_zh || ' ' || s.name_en || ' ' || c.name_zh || ' ' || c.name_en)) > 0",
                        page.q)
                .sort("name", "s.name_zh", "text")
                .order("name")
                .id("s.id")
                .page(pool, page, this::view);
    }

    /** @throws RuleViolation NOT_FOUND */
    public Uni<SopView> one(UUID id) {
        return pool.preparedQuery("select " + COLUMNS + " from " + IN_FORCE + " where s.id = $1")
                .execute(Tuple.of(id))
                .map(rows -> {
                    if (rows.size() == 0) {
                        throw RuleViolation.notFound();
                    }
                    return view(rows.iterator().next());
                });
    }

    /** All its versions, latest first. */
    public Uni<Page<SopView>> versions(UUID id, PageRequest page) {
        return ListQuery.select(COLUMNS)
                .from("sop s join category c on c.id = s.category_id join sop_version v on v.sop_id = s.id")
                .where("s.id = ?", id)
                .sort("number", "v.number", "integer")
                .order("-number")
                .id("v.id")
                .page(pool, page, this::view);
    }

    Uni<Map<String, Object>> remembered(UUID id) {
        return one(id).map(sop -> Sops.remembered(
                new SopRequest(sop.categoryId(), sop.name(), sop.signature(), sop.active(), sop.steps()), sop.steps()));
    }

    private SopView view(Row row) {
        return new SopView(
                row.getUUID("id"),
                row.getLong("version"),
                row.getUUID("category_id"),
                new LocalName(row.getString("category_zh"), row.getString("category_en")),
                row.getInteger("version_number"),
                new LocalName(row.getString("v_zh"), row.getString("v_en")),
                row.getBoolean("v_signature"),
                row.getBoolean("active"),
                sops.read(row.getString("steps")),
                row.getOffsetDateTime("at").toInstant(),
                row.getString("by_name"));
    }
}
