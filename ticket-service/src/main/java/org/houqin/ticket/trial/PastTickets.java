package org.houqin.ticket.trial;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Reads past tickets with their clocks and waiting, the latest first, in the session under way. */
@ApplicationScoped
class PastTickets {
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final String CHUNK = """
            with recursive chosen as materialized (
                select t.id, t.number, t.created_at, t.urgency, t.category_id, t.location_id, t.requester_id,
                    t.responded_at, t.finished_at, t.closure, p.department_id
                from ticket t left join person p on p.id = t.requester_id
                where t.created_at >= ?1 and (t.created_at, t.id) < (?2, cast(?3 as uuid))
                    and t.status not in ('CANCELLED', 'REJECTED', 'MERGED')
                order by t.created_at desc, t.id desc limit ?4),
            c (id, up, parent_id, depth) as (
                select id, id, parent_id, 0 from category where id in (select category_id from chosen)
                union all select c.id, p.id, p.parent_id, c.depth + 1 from c join category p on p.id = c.parent_id),
            l (id, up, parent_id, depth) as (
                select id, id, parent_id, 0 from location where id in (select location_id from chosen)
                union all select l.id, p.id, p.parent_id, l.depth + 1 from l join location p on p.id = l.parent_id),
            d (id, up, parent_id, depth) as (
                select id, id, parent_id, 0 from department where id in (select department_id from chosen)
                union all select d.id, p.id, p.parent_id, d.depth + 1 from d join department p on p.id = d.parent_id),
            cs as (select id, jsonb_agg(up order by depth) as ups from c group by id),
            ls as (select id, jsonb_agg(up order by depth) as ups from l group by id),
            ds as (select id, jsonb_agg(up order by depth) as ups from d group by id),
            who as (select distinct requester_id, department_id from chosen),
            m as (select w.requester_id, g.group_id from who w join group_person g on g.person_id = w.requester_id
                union select w.requester_id, g.group_id from who w join d on d.id = w.department_id
                    join group_department g on g.department_id = d.up),
            gs as (select m.requester_id, jsonb_agg(m.group_id) as groups
                from m join people_group g on g.id = m.group_id and g.active group by m.requester_id)
            select cast(coalesce(jsonb_agg(jsonb_build_object(
                'id', r.id, 'number', r.number, 'createdAt', r.created_at, 'urgency', r.urgency,
                'categoryId', r.category_id, 'categories', cs.ups, 'places', coalesce(ls.ups, '[]'),
                'departments', coalesce(ds.ups, '[]'), 'groups', coalesce(gs.groups, '[]'),
                'respondedAt', r.responded_at,
                'finishedAt', case when r.closure = 1 then r.finished_at else (select min(e.at) from timeline e
                    where e.ticket_id = r.id and e.kind = 'work-finished') end,
                'clocks', (select coalesce(jsonb_agg(jsonb_build_object('target', s.target, 'closure', s.closure,
                        'policyId', s.policy_id, 'named', s.named, 'startedAt', s.started_at, 'dueAt', s.due_at,
                        'pausedAt', s.paused_at, 'stoppedAt', s.stopped_at)), '[]')
                    from sla_clock s where s.ticket_id = r.id),
                'pauses', (select coalesce(jsonb_agg(jsonb_build_object('startedAt', w.started_at, 'endedAt', w.ended_at,
                        'respond', w.stops_respond, 'resolve', w.stops_resolve, 'firm', w.stops_firm)), '[]')
                    from pause_span w where w.ticket_id = r.id))
                order by r.created_at desc, r.id desc), '[]') as text)
            from chosen r join cs on cs.id = r.category_id left join ls on ls.id = r.location_id
                left join ds on ds.id = r.department_id left join gs on gs.requester_id = r.requester_id
            """;

    private final ObjectMapper json;

    PastTickets(ObjectMapper json) {
        this.json = json;
    }

    /**
     * The next tickets reported since an instant.
     *
     * @param last the ticket before them, or null for the latest before {@code until}
     */
    Uni<List<PastTicket>> before(Instant since, Instant until, PastTicket last, int most) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(CHUNK, String.class)
                        .setParameter(1, since)
                        .setParameter(2, last == null ? until : last.createdAt())
                        .setParameter(3, (last == null ? BEFORE_ALL : last.id()).toString())
                        .setParameter(4, most)
                        .getSingleResult())
                .map(this::parse);
    }

    private List<PastTicket> parse(String text) {
        try {
            return List.of(json.readValue(text, PastTicket[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Past tickets do not parse", e);
        }
    }
}
