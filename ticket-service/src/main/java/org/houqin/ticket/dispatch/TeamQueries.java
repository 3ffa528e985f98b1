package org.houqin.ticket.dispatch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.houqin.platform.paging.ListQuery;
import org.houqin.platform.paging.Page;
import org.houqin.platform.paging.PageRequest;
import org.houqin.platform.problem.RuleViolation;

/** Reads the teams. */
@ApplicationScoped
public class TeamQueries {
    private static final String VIEW = """
            cast(jsonb_build_object(
                'id', g.id, 'version', g.version, 'firm', g.firm, 'active', g.active,
                'name', jsonb_build_object('zh', g.name_zh, 'en', g.name_en),
                'lead', (select jsonb_build_object('id', p.id, 'name', p.display_name)
                    from person p where p.id = g.lead_id),
                'members', (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.display_name)
                        order by p.display_name), '[]')
                    from team_member m join person p on p.id = m.technician_id where m.team_id = g.id),
                'zones', (select coalesce(jsonb_agg(jsonb_build_object('id', l.id,
                        'name', jsonb_build_object('zh', l.name_zh, 'en', l.name_en),
                        'path', jsonb_build_object('zh', l.path_zh, 'en', l.path_en)) order by l.path_zh), '[]')
                    from team_zone z join location l on l.id = z.location_id where z.team_id = g.id),
                'categories', (select coalesce(jsonb_agg(jsonb_build_object('id', c.id,
                        'name', jsonb_build_object('zh', c.name_zh, 'en', c.name_en)) order by c.code), '[]')
                    from team_category a join category c on c.id = a.category_id where a.team_id = g.id),
                'openTickets', (select count(*) from ticket t where t.team_id = g.id and t.open)
            ) as text)""";
    private static final String ONE = "select " + VIEW + " from team g where g.id = ?1";

    private final Pool pool;
    private final ObjectMapper json;

    TeamQueries(Pool pool, ObjectMapper json) {
        this.pool = pool;
        this.json = json;
    }

    public Uni<Page<TeamView>> list(PageRequest page) {
        return ListQuery.select(VIEW + " as view")
                .from("team g")
                .where("position(lower(?) in lower(g.name_zh || ' ' || g.name_en)) > 0", page.q)
                .sort("name", "g.name_zh", "text")
                .order("name")
                .id("g.id")
                .page(pool, page, row -> view(row.getString("view")));
    }

    /** One team, as the transaction under way has left it. */
    public Uni<TeamView> one(UUID id) {
        return Panache.withSession(() -> Panache.getSession()
                        .call(session -> session.flush())
                        .flatMap(session -> session.createNativeQuery(ONE, String.class)
                                .setParameter(1, id)
                                .getSingleResultOrNull()))
                .onItem()
                .ifNull()
                .failWith(RuleViolation::notFound)
                .map(this::view);
    }

    private TeamView view(String text) {
        try {
            return json.readValue(text, TeamView.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A view of a team does not parse", e);
        }
    }
}
