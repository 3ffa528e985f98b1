package org.houqin.ticket.policy;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import org.houqin.platform.paging.ListQuery;
import org.houqin.platform.paging.Page;
import org.houqin.platform.paging.PageRequest;

/** Reads calendars with their versions. */
@ApplicationScoped
public class CalendarQueries {
    private static final String SHOWN = """
            cast(jsonb_build_object('id', c.id, 'version', c.version, 'code', c.code,
                'name', jsonb_build_object('zh', c.name_zh, 'en', c.name_en),
                'inForce', (select v.number from calendar_version v where v.calendar_id = c.id and v.effective_from <= %s
                    order by v.effective_from desc, v.number desc limit 1),
                'versions', (select jsonb_agg(jsonb_build_object('number', v.number, 'effectiveFrom', v.effective_from,
                        'rules', v.rules, 'note', v.note, 'createdAt', v.created_at, 'createdBy', v.created_by)
                        order by v.number desc)
                    from calendar_version v where v.calendar_id = c.id)) as text)
            """;
    static final String ONE = "select " + SHOWN.formatted("?2") + " from calendar c where c.id = cast(?1 as uuid)";
    static final String LOCKED =
            "select " + SHOWN.formatted("now()") + " from calendar c where c.id = cast(?1 as uuid) for update";

    private final Pool pool;
    private final Versions versions;

    CalendarQueries(Pool pool, Versions versions) {
        this.pool = pool;
        this.versions = versions;
    }

    public Uni<Page<CalendarView>> list(PageRequest page) {
        return ListQuery.select(SHOWN.formatted("timestamptz '" + versions.now() + "'") + " as view")
                .from("calendar c")
                .where("position(lower(?) in lower(c.code || ' ' || c.name_zh || ' ' || c.name_en)) > 0", page.q)
                .sort("code", "c.code", "text")
                .order("code")
                .id("c.id")
                .page(pool, page, row -> versions.read(row.getString("view"), CalendarView.class));
    }
}
