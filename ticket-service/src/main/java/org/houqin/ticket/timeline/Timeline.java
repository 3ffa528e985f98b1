package org.houqin.ticket.timeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.houqin.platform.ids.Ids;

/** The history of tickets: rows are added in the transaction of what they tell of, and never changed. */
@ApplicationScoped
public class Timeline {
    private static final String APPEND = """
            insert into timeline
                (id, ticket_id, at, recorded_at, actor_id, actor_name, kind, from_status, to_status, note, data)
            select id, ticket_id, at, recorded_at, actor_id, actor_name, kind, from_status, to_status, note, data
            from jsonb_to_recordset(cast(cast(?1 as text) as jsonb)) as entry (id uuid, ticket_id uuid, at timestamptz,
                recorded_at timestamptz, actor_id uuid, actor_name text, kind text, from_status text, to_status text,
                note text, data jsonb)
            """;

    /** A handover and waiting for somebody else leave the status as it is. */
    private static final String LAST_MOVE = """
            select max(at) from timeline
            where ticket_id = ?1 and (to_status is not null or kind in ('handed-over', 'work-paused'))
            """;

    private final ObjectMapper json;
    private final Clock clock;

    Timeline(ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /** Adds entries to the transaction under way, in this order. */
    public Uni<Void> append(List<TimelineEntry> entries) {
        if (entries.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Instant now = clock.instant();
        String rows = write(entries.stream().map(entry -> new Row(entry, now)).toList());
        return Panache.getSession()
                .flatMap(session ->
                        session.createNativeQuery(APPEND).setParameter(1, rows).executeUpdate())
                .replaceWithVoid();
    }

    /** When the ticket went on last, in its states or from hand to hand; inside a transaction that has it locked. */
    public Uni<Instant> lastMove(UUID ticketId) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(LAST_MOVE, Instant.class)
                        .setParameter(1, ticketId)
                        .getSingleResult());
    }

    private String write(Object rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not representable as JSON", e);
        }
    }

    /** An entry under the column names of the table. */
    private record Row(
            UUID id,
            UUID ticket_id,
            Instant at,
            Instant recorded_at,
            UUID actor_id,
            String actor_name,
            String kind,
            String from_status,
            String to_status,
            String note,
            Object data) {
        Row(TimelineEntry entry, Instant recordedAt) {
            this(
                    Ids.next(),
                    entry.ticketId(),
                    entry.at(),
                    recordedAt,
                    entry.actor().id(),
                    entry.actor().id() == null ? null : entry.actor().name(),
                    entry.kind(),
                    entry.from(),
                    entry.to(),
                    entry.note(),
                    entry.data());
        }
    }
}
