package org.houqin.ticket.watch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The clocks that have something to tell, found by their due-time index and never by a scan. */
@ApplicationScoped
class DueClocks {
    /** Every column comes from the locked rows: what another replica has just told of is seen as it is now. */
    static final String CLAIM = """
            with claimed as materialized (
                select c.id, c.ticket_id, t.number, c.target, c.closure, t.urgency, c.started_at, c.due_at,
                    c.limit_seconds, c.calendar_id, c.calendar_version, c.policy_id, c.policy_version, c.warn_shares, c.warned_share, c.next_warn_at,
                    t.technician_id, t.event_seq
                from sla_clock c join ticket t on t.id = c.ticket_id
                where c.next_warn_at <= ?1 order by c.next_warn_at limit ?2 for update of c, t skip locked)
            select cast(json_agg(json_build_object('clockId', id, 'ticketId', ticket_id, 'number', number,
                'target', target, 'closure', closure, 'urgency', urgency, 'startedAt', started_at,
                'dueAt', due_at, 'limitSeconds', limit_seconds, 'calendarId', calendar_id,
                'calendarVersion', calendar_version, 'policyId', policy_id, 'policyVersion', policy_version, 'warnShares', warn_shares, 'warnedShare', warned_share,
                'technicianId', technician_id, 'eventSeq', event_seq) order by next_warn_at, id) as text)
            from claimed
            """;

    private static final String TOLD = """
            with told as materialized (
                select * from json_to_recordset(cast(cast(?1 as text) as json)) as one (clock_id uuid, ticket_id uuid,
                    share integer, due_at timestamptz, step text, next_warn_at timestamptz)),
            warned as (
                insert into sla_warning (clock_id, share, due_at, fired_at, step)
                select clock_id, share, due_at, cast(?2 as timestamptz), step from told),
            moved as (
                update sla_clock c set warned_share = told.share, next_warn_at = told.next_warn_at
                from told where c.id = told.clock_id)
            update ticket t set event_seq = t.event_seq + counted.events
            from (select ticket_id, count(*) as events from told group by ticket_id) counted
            where t.id = counted.ticket_id
            """;

    private final ObjectMapper json;

    DueClocks(ObjectMapper json) {
        this.json = json;
    }

    /** Some clocks that have reached their next share, locked with their tickets; what others have in hand is left out. */
    Uni<List<DueClock>> claim(Instant now, int most) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(CLAIM, String.class)
                        .setParameter(1, now)
                        .setParameter(2, most)
                        .getSingleResult())
                .map(rows -> rows == null ? List.of() : List.of(parse(rows)));
    }

    /** Writes down what has been told; the key of the warnings refuses to tell anything twice. */
    Uni<Void> told(List<Told> told, Instant now) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(TOLD)
                        .setParameter(1, write(told))
                        .setParameter(2, now)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** One share that was told of, under the column names of the statement. */
    record Told(UUID clock_id, UUID ticket_id, int share, Instant due_at, String step, Instant next_warn_at) {}

    private DueClock[] parse(String rows) {
        try {
            return json.readValue(rows, DueClock[].class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Due clocks do not parse", e);
        }
    }

    private String write(Object rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Warnings do not go into JSON", e);
        }
    }
}
