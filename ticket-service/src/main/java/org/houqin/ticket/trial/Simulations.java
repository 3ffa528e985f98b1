package org.houqin.ticket.trial;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.ids.Ids;

/** Keeps what was found out, in the transaction under way. */
@ApplicationScoped
class Simulations {
    private static final int BATCH = 1_000;
    private static final String FORGET = "delete from sla_simulation where created_at < ?1";
    private static final String ADD = """
            insert into sla_simulation (id, created_at, created_by, created_by_name, kind, thing_id, name_zh, name_en, tried,
                first_day, last_day, zone, result)
            values (cast(?1 as uuid), ?2, cast(?3 as uuid), ?4, ?5, cast(?6 as uuid), ?7, ?8, cast(cast(?9 as text) as jsonb),
                ?10, ?11, ?12, cast(cast(?13 as text) as jsonb))
            """;
    private static final String ADD_CHANGES = """
            insert into sla_simulation_change (id, simulation_id, ticket_id, number, target, closure, effect, policy_before,
                policy_after, due_before, due_after, stopped_at, before, after)
            select id, cast(?2 as uuid), ticket_id, number, target, closure, effect, policy_before, policy_after, due_before,
                due_after, stopped_at, before, after
            from json_to_recordset(cast(cast(?1 as text) as json)) as one (id uuid, ticket_id uuid, number text, target text,
                closure integer, effect smallint, policy_before uuid, policy_after uuid, due_before timestamptz,
                due_after timestamptz, stopped_at timestamptz, before text, after text)
            """;

    private final ObjectMapper json;

    Simulations(ObjectMapper json) {
        this.json = json;
    }

    /** A change under the column names of the statement. */
    private record Row(
            UUID id,
            UUID ticket_id,
            String number,
            String target,
            int closure,
            int effect,
            UUID policy_before,
            UUID policy_after,
            Instant due_before,
            Instant due_after,
            Instant stopped_at,
            String before,
            String after) {
        static Row of(Comparison change) {
            return new Row(
                    Ids.next(),
                    change.ticket().id(),
                    change.ticket().number(),
                    change.clock().target().name(),
                    change.clock().closure(),
                    change.effect().ordinal(),
                    change.before().policyId(),
                    change.after().policyId(),
                    change.before().dueAt(),
                    change.after().dueAt(),
                    change.clock().stoppedAt(),
                    change.before().outcome().name(),
                    change.after().outcome().name());
        }
    }

    /** What was found out, when and by whom. */
    record Made(
            UUID id,
            Instant at,
            Actor by,
            SimulationRequest wanted,
            Draft draft,
            SimulationResult result,
            List<Comparison> changes) {}

    /** Keeps a simulation with its changes and forgets those made before an instant. */
    Uni<Void> add(Made made, Instant forgotten) {
        Draft draft = made.draft();
        return execute(FORGET, forgotten)
                .flatMap(done -> execute(
                        ADD,
                        made.id().toString(),
                        made.at(),
                        made.by().key(),
                        made.by().name(),
                        draft.kind().name(),
                        draft.id().toString(),
                        draft.name().zh(),
                        draft.name().en(),
                        write(draft.terms() == null ? draft.rules() : draft.terms()),
                        made.wanted().from(),
                        made.wanted().to(),
                        made.wanted().zoneId().getId(),
                        write(made.result())))
                .flatMap(done -> Multi.createFrom()
                        .iterable(batches(made.changes()))
                        .onItem()
                        .transformToUniAndConcatenate(batch -> execute(
                                ADD_CHANGES,
                                write(batch.stream().map(Row::of).toList()),
                                made.id().toString()))
                        .collect()
                        .last())
                .replaceWithVoid();
    }

    private static List<List<Comparison>> batches(List<Comparison> changes) {
        List<List<Comparison>> batches = new ArrayList<>();
        for (int from = 0; from < changes.size(); from += BATCH) {
            batches.add(changes.subList(from, Math.min(from + BATCH, changes.size())));
        }
        return batches;
    }

    private static Uni<Integer> execute(String sql, Object... values) {
        return Panache.getSession().flatMap(session -> {
            var query = session.createNativeQuery(sql);
            for (int i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i]);
            }
            return query.executeUpdate();
        });
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A simulation does not go into JSON", e);
        }
    }
}
