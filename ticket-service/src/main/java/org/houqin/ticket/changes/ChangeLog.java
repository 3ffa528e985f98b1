package org.houqin.ticket.changes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.ids.Ids;

/** The history of things people administer: rows are added in the transaction of the change, and never altered. */
@ApplicationScoped
public class ChangeLog {
    private static final String APPEND = """
            insert into change_log (id, thing, thing_id, at, actor_id, actor_name, kind, fields)
            select id, thing, thing_id, at, actor_id, actor_name, kind, fields
            from jsonb_to_recordset(cast(cast(?1 as text) as jsonb)) as entry (id uuid, thing text, thing_id uuid,
                at timestamptz, actor_id uuid, actor_name text, kind text, fields jsonb)
            """;

    private final ObjectMapper json;
    private final Clock clock;

    ChangeLog(ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /** Remembers a change in the transaction under way. */
    public Uni<Void> record(Actor actor, Change change) {
        return record(actor, List.of(change));
    }

    /** Remembers changes in this order; those that changed nothing are left out. */
    public Uni<Void> record(Actor actor, List<Change> changes) {
        Instant now = clock.instant();
        List<Row> rows = changes.stream()
                .filter(change -> !change.isNothing())
                .map(change -> new Row(change, actor, now))
                .toList();
        if (rows.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(APPEND)
                        .setParameter(1, write(rows))
                        .executeUpdate())
                .replaceWithVoid();
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
            String thing,
            UUID thing_id,
            Instant at,
            UUID actor_id,
            String actor_name,
            String kind,
            List<Change.Field> fields) {
        Row(Change change, Actor actor, Instant now) {
            this(
                    Ids.next(),
                    change.thing(),
                    change.thingId(),
                    now,
                    actor.id(),
                    actor.id() == null ? null : actor.name(),
                    change.before() == null ? "ADDED" : "CHANGED",
                    change.fields());
        }
    }
}
