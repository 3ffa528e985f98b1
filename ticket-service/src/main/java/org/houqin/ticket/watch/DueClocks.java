package org.houqin.ticket.watch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.houqin.platform.text.SqlArray;
import org.houqin.ticket.ticket.EscalationStep;

/** The clocks that have something to tell, found by their due-time index and never by a scan. */
@ApplicationScoped
class DueClocks {
    /**
     * Every column comes from the locked rows: what another replica has just told of is seen as it is now. Tickets are looked
     * up for the clocks that were got hold of only.
     */
    static final String CLAIM = """
            with clock as materialized (
                select * from sla_clock where next_warn_at <= ?1 order by next_warn_at limit ?2 for update skip locked),
            claimed as materialized (
                select c.*, t.number, t.urgency, t.technician_id, t.event_seq
                from clock c cross join lateral (
                    select * from ticket where id = c.ticket_id for update skip locked) t)
            select cast(json_agg(json_build_array(id, ticket_id, number, target, closure, urgency, started_at, due_at,
                limit_seconds, calendar_id, calendar_version, policy_id, policy_version, warn_shares, warned_share,
                technician_id, event_seq)) as text)
            from claimed
            """;

    /**
     * What is due stays as it is, but is named: PostgreSQL 18 reads the expressions of a table's generated columns anew for every
     * row of an update that names nothing they are made of, which takes ten times as long as the update.
     */
    private static final String TOLD = """
            with told as materialized (
                update sla_clock c set warned_share = one.share, next_warn_at = one.next_warn_at
                from unnest((select cast(cast(?1 as text) as uuid[])), cast(cast(?2 as text) as integer[]),
                    cast(cast(?3 as text) as text[]), cast(cast(?4 as text) as timestamptz[]))
                    as one(clock_id, share, step, next_warn_at)
                where c.id = one.clock_id returning c.id, c.ticket_id, c.due_at, one.share, one.step),
            warned as (
                insert into sla_warning (clock_id, share, due_at, fired_at, step)
                select id, share, due_at, cast(?5 as timestamptz), step from told)
            update ticket t set event_seq = t.event_seq + counted.events, due_at = t.due_at
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
                        .setParameter(1, SqlArray.of(told.stream().map(Told::clockId)))
                        .setParameter(2, SqlArray.of(told.stream().map(Told::share)))
                        .setParameter(3, SqlArray.of(told.stream().map(Told::step)))
                        .setParameter(4, SqlArray.of(told.stream().map(Told::nextWarnAt)))
                        .setParameter(5, now)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** One share that was told of, to whom, and when there is more to tell of the clock, or null. */
    record Told(UUID clockId, int share, EscalationStep step, Instant nextWarnAt) {}

    private DueClock[] parse(String rows) {
        try {
            return json.readValue(rows, DueClock[].class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Due clocks do not parse", e);
        }
    }
}
