package org.houqin.ticket.policy;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import org.houqin.platform.paging.ListQuery;
import org.houqin.platform.paging.Page;
import org.houqin.platform.paging.PageRequest;

/** Reads policies with their versions. */
@ApplicationScoped
public class PolicyQueries {
    private static final String SHOWN = """
            cast(jsonb_build_object('id', c.id, 'version', c.version, 'code', c.code, 'template', c.template,
                'name', jsonb_build_object('zh', c.name_zh, 'en', c.name_en),
                'inForce', (select v.number from sla_policy_version v where v.policy_id = c.id and v.effective_from <= %s
                    order by v.effective_from desc, v.number desc limit 1),
                'versions', (select jsonb_agg(jsonb_build_object('number', v.number, 'effectiveFrom', v.effective_from,
                        'terms', v.terms, 'matched', jsonb_build_object(
                            'category', thing_name(v.terms #>> '{match,categoryId}'),
                            'place', thing_name(v.terms #>> '{match,locationId}'),
                            'department', thing_name(v.terms #>> '{match,departmentId}'),
                            'group', thing_name(v.terms #>> '{match,groupId}')), 'note', v.note, 'createdAt', v.created_at, 'createdBy', v.created_by)
                        order by v.number desc)
                    from sla_policy_version v where v.policy_id = c.id)) as text)
            """;
    static final String ONE = "select " + SHOWN.formatted("?2") + " from sla_policy c where c.id = cast(?1 as uuid)";
    static final String LOCKED =
            "select " + SHOWN.formatted("now()") + " from sla_policy c where c.id = cast(?1 as uuid) for update";

    private final Pool pool;
    private final Versions versions;

    PolicyQueries(Pool pool, Versions versions) {
        this.pool = pool;
        this.versions = versions;
    }

    public Uni<Page<PolicyView>> list(PageRequest page) {
        return ListQuery.select(SHOWN.formatted("timestamptz '" + versions.now() + "'") + " as view")
                .from("sla_policy c")
                .where("position(lower(?) in lower(c.code || ' ' || c.name_zh || ' ' || c.name_en)) > 0", page.q)
                .sort("code", "c.code", "text")
                .order("code")
                .id("c.id")
                .page(pool, page, row -> versions.read(row.getString("view"), PolicyView.class));
    }
}
