package org.houqin.ticket.dispatch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.ticket.TicketError;

/** The technicians and what is written down about each. */
@ApplicationScoped
public class Technicians implements PanacheRepositoryBase<Technician, UUID> {
    private static final List<String> FORGET = List.of("skill", "certificate", "zone", "shift", "day", "leave");

    private static final String DESCRIBE = """
            with profile as (select cast(?1 as uuid) as id, cast(cast(?2 as text) as jsonb) as p),
            skills as (insert into technician_skill (technician_id, skill, level)
                select distinct on (skill) id, skill, level from profile, jsonb_to_recordset(p -> 'skills')
                    as s(skill text, level smallint) order by skill, level desc),
            certificates as (insert into technician_certificate (technician_id, kind, number, issued_on, expires_on)
                select distinct on (kind, number) id, kind, number, "issuedOn", "expiresOn"
                from profile, jsonb_to_recordset(p -> 'certificates')
                    as c(kind text, number text, "issuedOn" date, "expiresOn" date)
                order by kind, number, "expiresOn" desc nulls first, "issuedOn" desc nulls last),
            zones as (insert into technician_zone (technician_id, location_id)
                select distinct id, cast(zone as uuid) from profile, jsonb_array_elements_text(p -> 'zoneIds') as zone),
            shifts as (insert into technician_shift (technician_id, weekday, starts, ends)
                select distinct on (weekday, starts) id, weekday, starts, ends
                from profile, jsonb_to_recordset(p -> 'shifts') as s(weekday smallint, starts time, ends time)
                order by weekday, starts, ends),
            days as (insert into technician_day (technician_id, day, kind, starts, ends)
                select distinct on (day) id, day, kind, starts, ends
                from profile, jsonb_to_recordset(p -> 'days') as d(day date, kind text, starts time, ends time)
                order by day, kind),
            leaves as (insert into technician_leave (technician_id, first_day, last_day, reason)
                select distinct on ("firstDay") id, "firstDay", "lastDay", reason
                from profile, jsonb_to_recordset(p -> 'leaves') as l("firstDay" date, "lastDay" date, reason text)
                order by "firstDay", "lastDay" desc)
            select 1
            """;

    private static final String REMEMBERED = """
            select cast(json_build_object(
                'active', t.active, 'maxOpenJobs', t.max_open_jobs,
                'skills', (select coalesce(json_agg(skill || ' ' || level order by skill), '[]')
                    from technician_skill where technician_id = t.person_id),
                'certificates', (select coalesce(json_agg(concat_ws(' ', kind, nullif(number, ''), issued_on || ' –', expires_on)
                    order by kind, number), '[]') from technician_certificate where technician_id = t.person_id),
                'zoneIds', (select coalesce(json_agg(location_id order by location_id), '[]')
                    from technician_zone where technician_id = t.person_id),
                'shifts', (select coalesce(json_agg(weekday || ' ' || to_char(starts, 'HH24:MI') || '–'
                    || to_char(ends, 'HH24:MI') order by weekday, starts), '[]')
                    from technician_shift where technician_id = t.person_id),
                'days', (select coalesce(json_agg(concat_ws(' ', day, kind,
                    to_char(starts, 'HH24:MI') || '–' || to_char(ends, 'HH24:MI')) order by day), '[]')
                    from technician_day where technician_id = t.person_id),
                'leaves', (select coalesce(json_agg(first_day || ' – ' || last_day order by first_day), '[]')
                    from technician_leave where technician_id = t.person_id)) as text)
            from technician t where t.person_id = ?1
            """;

    private final ObjectMapper json;

    Technicians(ObjectMapper json) {
        this.json = json;
    }

    /** @throws RuleViolation NOT_A_TECHNICIAN when the person is none, or no longer */
    public Uni<Technician> require(UUID personId) {
        return find("personId = ?1 and active = true", personId)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> new RuleViolation(TicketError.NOT_A_TECHNICIAN, "This person is no technician."));
    }

    /** Writes anew what a technician can do, where and when. */
    Uni<Void> describe(TechnicianProfile profile) {
        Uni<Void> forgotten = Uni.createFrom().voidItem();
        for (String what : FORGET) {
            forgotten = forgotten.flatMap(done -> getSession()
                    .flatMap(session -> session.createNativeQuery(
                                    "delete from technician_" + what + " where technician_id = ?1")
                            .setParameter(1, profile.personId())
                            .executeUpdate())
                    .replaceWithVoid());
        }
        return forgotten
                .flatMap(done -> getSession())
                .flatMap(session -> session.createNativeQuery(DESCRIBE, Integer.class)
                        .setParameter(1, profile.personId().toString())
                        .setParameter(2, write(profile))
                        .getResultList())
                .replaceWithVoid();
    }

    /** What the history remembers of one, without the reasons of leave, because it is never erased; null for none. */
    Uni<Map<String, Object>> remembered(UUID personId) {
        return getSession()
                .flatMap(session -> session.createNativeQuery(REMEMBERED, String.class)
                        .setParameter(1, personId)
                        .getSingleResultOrNull())
                .map(text -> text == null ? null : read(text));
    }

    private Map<String, Object> read(String text) {
        try {
            return json.readValue(text, new TypeReference<Map<String, Object>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What is remembered of a technician does not parse", e);
        }
    }

    private String write(TechnicianProfile profile) {
        try {
            return json.writeValueAsString(profile);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not representable as JSON", e);
        }
    }
}
