package org.houqin.ticket.dispatch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.houqin.platform.paging.ListQuery;
import org.houqin.platform.paging.Page;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.platform.time.HouseTime;

/** Reads who repairs, when, and what they have in hand. */
@ApplicationScoped
public class TechnicianQueries {
    private static final String VIEW = """
            cast(jsonb_build_object(
                'id', p.id, 'version', t.version, 'name', p.display_name,
                'maxOpenJobs', t.max_open_jobs, 'active', t.active,
                'skills', (select coalesce(jsonb_agg(jsonb_build_object('skill', s.skill, 'level', s.level)
                        order by s.skill), '[]') from technician_skill s where s.technician_id = p.id),
                'certificates', (select coalesce(jsonb_agg(jsonb_build_object('kind', c.kind, 'number', c.number,
                        'issuedOn', c.issued_on, 'expiresOn', c.expires_on) order by c.kind, c.number), '[]')
                    from technician_certificate c where c.technician_id = p.id),
                'zones', (select coalesce(jsonb_agg(jsonb_build_object('id', l.id,
                        'name', jsonb_build_object('zh', l.name_zh, 'en', l.name_en),
                        'path', jsonb_build_object('zh', l.path_zh, 'en', l.path_en)) order by l.path_zh), '[]')
                    from technician_zone z join location l on l.id = z.location_id where z.technician_id = p.id),
                'shifts', (select coalesce(jsonb_agg(jsonb_build_object('weekday', s.weekday,
                        'starts', to_char(s.starts, 'HH24:MI'), 'ends', to_char(s.ends, 'HH24:MI'))
                        order by s.weekday, s.starts), '[]') from technician_shift s where s.technician_id = p.id),
                'days', (select coalesce(jsonb_agg(jsonb_build_object('day', d.day, 'kind', d.kind,
                        'starts', to_char(d.starts, 'HH24:MI'), 'ends', to_char(d.ends, 'HH24:MI')) order by d.day), '[]')
                    from technician_day d where d.technician_id = p.id),
                'leaves', (select coalesce(jsonb_agg(jsonb_build_object('firstDay', v.first_day, 'lastDay', v.last_day,
                        'reason', v.reason) order by v.first_day), '[]')
                    from technician_leave v where v.technician_id = p.id),
                'teams', (select coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'firm', g.firm,
                        'name', jsonb_build_object('zh', g.name_zh, 'en', g.name_en)) order by g.name_zh), '[]')
                    from team_member m join team g on g.id = m.team_id and g.active where m.technician_id = p.id),
                'openJobs', (select count(*) from assignment a where a.person_id = p.id and a.ended_at is null),
                'nextDueAt', (select min(j.due_at) from ticket j where j.technician_id = p.id and j.open)
            ) as text)""";
    private static final String ONE =
            "select " + VIEW + " from technician t join person p on p.id = t.person_id where p.id = ?1";

    private static final String EXPIRING = """
            p.id in (select c.technician_id from technician_certificate c where c.expires_on <= ?
                and not exists (select 1 from technician_certificate later where later.technician_id = c.technician_id
                    and later.kind = c.kind and (later.expires_on is null or later.expires_on > ?)))""";

    private final Pool pool;
    private final ObjectMapper json;
    private final HouseTime house;
    private final Clock clock;

    TechnicianQueries(Pool pool, ObjectMapper json, HouseTime house, Clock clock) {
        this.pool = pool;
        this.json = json;
        this.house = house;
        this.clock = clock;
    }

    /** Those who repair, by name; those who no longer do only where they are asked for. */
    public Uni<Page<TechnicianView>> list(TechnicianListQuery wanted) {
        LocalDate expiring =
                wanted.expiringWithin == null ? null : house.today().plusDays(wanted.expiringWithin);
        return ListQuery.select(VIEW + " as view")
                .from("technician t join person p on p.id = t.person_id")
                .where(
                        "position(lower(?) in lower(p.display_name || ' ' || coalesce((select string_agg(s.skill, ' ')"
                                + " from technician_skill s where s.technician_id = p.id), ''))) > 0",
                        wanted.q)
                .where("(t.active or ?)", wanted.inactive)
                .where("p.id in (select m.technician_id from team_member m where m.team_id = ?)", wanted.teamId)
                .where(EXPIRING, expiring, expiring)
                .sort("name", "p.display_name", "text")
                .sort(
                        "openJobs",
                        "(select count(*) from assignment a where a.person_id = p.id and a.ended_at is null)",
                        "bigint")
                .order("name")
                .id("p.id")
                .page(pool, wanted, row -> view(row.getString("view")));
    }

    /** One technician, as the transaction under way has left them. */
    public Uni<TechnicianView> one(UUID id) {
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

    private TechnicianView view(String text) {
        try {
            TechnicianView view = json.readValue(text, TechnicianView.class);
            return view.at(new Roster(view.shifts(), view.days(), view.leaves(), house.zone()), clock.instant());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A view of a technician does not parse", e);
        }
    }
}
