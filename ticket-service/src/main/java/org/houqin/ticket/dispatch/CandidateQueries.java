package org.houqin.ticket.dispatch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.platform.time.HouseTime;

/** Reads what is known of the technicians with regard to a ticket, all of them in one statement, and has it judged. */
@ApplicationScoped
public class CandidateQueries {
    private static final String TURN =
            "select 1 from (select pg_advisory_xact_lock(hashtext('dispatch by rule'))) turn";
    private static final String FACTS = """
            with recursive
            here as (
                select l.id, l.parent_id, l.kind, 0 as up from ticket t join location l on l.id = t.location_id
                where t.id = cast(?1 as uuid)
                union all
                select l.id, l.parent_id, l.kind, h.up + 1 from location l join here h on l.id = h.parent_id
            ),
            need as (
                select t.id, t.closure, n.skill, n.skill_level, n.certificate
                from ticket t join category_need n on n.category_id = t.category_id where t.id = cast(?1 as uuid)
            ),
            who as (
                select t.person_id as id, t.max_open_jobs, p.display_name from technician t
                join person p on p.id = t.person_id
                where t.active
                    and (cast(?2 as text) = '' or t.person_id = cast(nullif(cast(?2 as text), '') as uuid))
                    and (cast(?3 as text) = '' or t.person_id in (select m.technician_id from team_member m
                        where m.team_id = cast(nullif(cast(?3 as text), '') as uuid)))
            ),
            seen as (
                select w.id as technician_id, work.location_id as id from who w cross join lateral (
                    select j.location_id from assignment a join ticket j on j.id = a.ticket_id
                    where a.person_id = w.id and a.started_at is not null and a.ticket_id <> cast(?1 as uuid)
                    order by a.started_at desc limit 1) work
            ),
            way as (
                select s.technician_id, l.id, l.parent_id from seen s join location l on l.id = s.id
                union all
                select w.technician_id, l.id, l.parent_id from location l join way w on l.id = w.parent_id
            ),
            near as (
                select distinct on (w.technician_id) w.technician_id, h.kind from way w join here h on h.id = w.id
                order by w.technician_id, h.up
            )
            select cast(jsonb_build_object(
                'need', (select jsonb_build_object('skill', n.skill, 'level', n.skill_level,
                    'certificate', n.certificate) from need n),
                'facts', (select coalesce(jsonb_agg(jsonb_build_object(
                    'id', w.id, 'name', w.display_name,
                    'teams', (select coalesce(jsonb_agg(jsonb_build_object('zh', g.name_zh, 'en', g.name_en)
                        order by g.name_zh), '[]') from team_member m join team g on g.id = m.team_id and g.active
                        where m.technician_id = w.id),
                    'firm', exists (select 1 from team_member m join team g on g.id = m.team_id and g.active and g.firm
                        where m.technician_id = w.id),
                    'level', (select s.level from technician_skill s, need n
                        where s.technician_id = w.id and s.skill = n.skill),
                    'certified', exists (select 1 from technician_certificate c, need n
                        where c.technician_id = w.id and c.kind = n.certificate),
                    'certifiedUntil', (select case when bool_or(c.expires_on is null) then null
                        else max(c.expires_on) end from technician_certificate c, need n
                        where c.technician_id = w.id and c.kind = n.certificate),
                    'zoned', exists (select 1 from technician_zone z where z.technician_id = w.id),
                    'inZone', exists (select 1 from technician_zone z join here h on h.id = z.location_id
                        where z.technician_id = w.id),
                    'shifts', (select coalesce(jsonb_agg(jsonb_build_object('weekday', s.weekday,
                        'starts', to_char(s.starts, 'HH24:MI'), 'ends', to_char(s.ends, 'HH24:MI'))), '[]')
                        from technician_shift s where s.technician_id = w.id),
                    'days', (select coalesce(jsonb_agg(jsonb_build_object('day', d.day, 'kind', d.kind,
                        'starts', to_char(d.starts, 'HH24:MI'), 'ends', to_char(d.ends, 'HH24:MI'))), '[]')
                        from technician_day d where d.technician_id = w.id
                            and d.day between cast(?4 as date) - 1 and cast(?4 as date) + 16),
                    'leaves', (select coalesce(jsonb_agg(jsonb_build_object('firstDay', v.first_day,
                        'lastDay', v.last_day)), '[]')
                        from technician_leave v where v.technician_id = w.id
                            and v.last_day >= cast(?4 as date) - 1 and v.first_day <= cast(?4 as date) + 16),
                    'openJobs', (select count(*) from assignment a where a.person_id = w.id and a.ended_at is null
                        and a.ticket_id <> cast(?1 as uuid)),
                    'maxOpenJobs', w.max_open_jobs,
                    'near', (select n.kind from near n where n.technician_id = w.id),
                    'lastServed', (select a.assigned_at from assignment a
                        where a.person_id = w.id and a.ticket_id <> cast(?1 as uuid)
                        order by a.assigned_at desc limit 1),
                    'declined', exists (select 1 from assignment a, need n where a.ticket_id = n.id
                        and a.closure = n.closure and a.person_id = w.id and a.ending = 'DECLINED'))), '[]')
                    from who w)
            ) as text)
            """;

    private final ObjectMapper json;
    private final HouseTime house;
    private final Clock clock;

    CandidateQueries(ObjectMapper json, HouseTime house, Clock clock) {
        this.json = json;
        this.house = house;
        this.clock = clock;
    }

    record Known(DispatchNeed need, List<CandidateFacts> facts) {}

    /**
     * Everybody who repairs, best first; inside a transaction as it has left the ticket.
     *
     * @param team keeps only its members, or null
     */
    public Uni<List<Candidate>> of(UUID ticket, UUID team) {
        return known(ticket, null, team)
                .map(known -> known.facts().stream()
                        .map(facts -> DispatchRules.judge(known.need(), facts, clock.instant(), house.zone()))
                        .toList())
                .map(CandidateRanking::rank);
    }

    /**
     * The same for a rule that decides by itself. Rules decide one after the other until the transaction ends: whoever comes
     * second sees whom the first has chosen, so that two reports at the same time go to two people.
     */
    public Uni<List<Candidate>> inTurn(UUID ticket, UUID team) {
        return Panache.getSession()
                .flatMap(session ->
                        session.createNativeQuery(TURN, Integer.class).getSingleResult())
                .flatMap(mine -> of(ticket, team));
    }

    /** How one technician suits a ticket; null for somebody who is none. */
    public Uni<Candidate> of(UUID ticket, UUID team, UUID technician) {
        return known(ticket, technician, team)
                .map(known -> known.facts().stream()
                        .map(facts -> DispatchRules.judge(known.need(), facts, clock.instant(), house.zone()))
                        .findFirst()
                        .orElse(null));
    }

    private Uni<Known> known(UUID ticket, UUID technician, UUID team) {
        LocalDate today = house.today();
        return Panache.withSession(() -> Panache.getSession()
                        .call(session -> session.flush())
                        .flatMap(session -> session.createNativeQuery(FACTS, String.class)
                                .setParameter(1, ticket.toString())
                                .setParameter(2, technician == null ? "" : technician.toString())
                                .setParameter(3, team == null ? "" : team.toString())
                                .setParameter(4, today)
                                .getSingleResult()))
                .map(this::parse)
                .invoke(known -> {
                    if (known.need() == null) {
                        throw RuleViolation.notFound();
                    }
                });
    }

    private Known parse(String text) {
        try {
            return json.readValue(text, new TypeReference<Known>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What is known of technicians does not parse", e);
        }
    }
}
