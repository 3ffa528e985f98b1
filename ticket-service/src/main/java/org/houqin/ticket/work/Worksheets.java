package org.houqin.ticket.work;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.ids.Ids;
import org.houqin.platform.text.LocalName;
import org.houqin.ticket.sop.SopStep;

/** The worksheets, kept by SQL in the transaction under way; the ticket's lock keeps their order. */
@ApplicationScoped
public class Worksheets {
    private static final String BEGIN = """
            insert into worksheet (ticket_id, closure, sop_version_id, started_at)
            values (cast(?1 as uuid), ?2, sop_of_category(cast(?3 as uuid)), ?4) on conflict do nothing
            """;
    private static final String REST =
            "update labour_span set ended_at = greatest(?2, started_at) where ticket_id = cast(?1 as uuid) and ended_at is null";
    /** Whoever starts two things at once starts one after the other; taken after the ticket's lock, never before. */
    private static final String TURN =
            "select 1 from (select pg_advisory_xact_lock(hashtext('labour'), hashtext(?1))) turn";

    private static final String LEAVE = """
            update labour_span set ended_at = greatest(?3, started_at)
            where ticket_id = cast(?1 as uuid) and person_id = cast(?2 as uuid) and ended_at is null
            """;
    private static final String STOP = """
            update labour_span set ended_at = greatest(?2, started_at)
            where person_id = cast(?1 as uuid) and ended_at is null and started_at <= ?2
            """;
    /** What was begun elsewhere after it, and told before it, has ended it. */
    private static final String RUN = """
            insert into labour_span (id, ticket_id, closure, person_id, started_at, ended_at)
            values (cast(?1 as uuid), cast(?2 as uuid), ?3, cast(?4 as uuid), ?5,
                (select min(started_at) from labour_span
                    where person_id = cast(?4 as uuid) and ended_at is null and started_at > ?5))
            """;

    private static final String ONE = """
            select cast(jsonb_build_object(
                'procedure', case when v.id is not null then jsonb_build_object('zh', v.name_zh, 'en', v.name_en) end,
                'number', v.number, 'signature', coalesce(v.signature, false), 'steps', coalesce(v.steps, '[]'),
                'signatureId', w.signature_id, 'unsignedReason', w.unsigned_reason,
                'states', (select coalesce(jsonb_agg(jsonb_build_object('stepId', s.step_id, 'startedAt', s.started_at,
                        'doneAt', s.done_at, 'reading', s.reading, 'note', s.note, 'byName', s.by_name,
                        'photos', (select count(*) from attachment a
                            where a.ticket_id = w.ticket_id and a.step_id = s.step_id))), '[]')
                    from work_step s where s.ticket_id = w.ticket_id and s.closure = w.closure),
                'labour', (select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'personId', l.person_id,
                        'personName', p.display_name, 'startedAt', l.started_at, 'endedAt', l.ended_at,
                        'reason', l.reason) order by l.started_at, l.id), '[]')
                    from labour_span l join person p on p.id = l.person_id
                    where l.ticket_id = w.ticket_id and l.closure = w.closure)) as text)
            from worksheet w left join sop_version v on v.id = w.sop_version_id
            where w.ticket_id = cast(?1 as uuid) and w.closure = ?2
            """;
    private static final String STEP = """
            insert into work_step (ticket_id, closure, step_id, started_at, done_at, reading, note, by_id, by_name)
            values (cast(?1 as uuid), ?2, cast(?3 as uuid), ?4, ?5, cast(cast(?6 as text) as numeric), ?7,
                cast(?8 as uuid), ?9)
            on conflict (ticket_id, closure, step_id) do update set
                started_at = coalesce(work_step.started_at, excluded.started_at), done_at = excluded.done_at,
                reading = excluded.reading, note = excluded.note, by_id = excluded.by_id, by_name = excluded.by_name
            """;

    private final ObjectMapper json;

    Worksheets(ObjectMapper json) {
        this.json = json;
    }

    /** Work begins, or goes on: the procedure in force at the first time is kept, and the person's time runs. */
    public Uni<Void> begin(UUID ticket, int closure, UUID category, UUID person, Instant at) {
        return session(session -> session.createNativeQuery(BEGIN)
                        .setParameter(1, ticket.toString())
                        .setParameter(2, closure)
                        .setParameter(3, category.toString())
                        .setParameter(4, at)
                        .executeUpdate())
                .flatMap(begun -> person == null ? Uni.createFrom().voidItem() : run(ticket, closure, person, at));
    }

    /** Nobody works at it any more. */
    public Uni<Void> rest(UUID ticket, Instant at) {
        return session(session -> session.createNativeQuery(REST)
                        .setParameter(1, ticket.toString())
                        .setParameter(2, at)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** One person does not work at it any more. */
    public Uni<Void> leave(UUID ticket, UUID person, Instant at) {
        return session(session -> session.createNativeQuery(LEAVE)
                        .setParameter(1, ticket.toString())
                        .setParameter(2, person.toString())
                        .setParameter(3, at)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** The person's time runs here from now on, and nowhere else. */
    public Uni<Void> run(UUID ticket, int closure, UUID person, Instant at) {
        return stop(person, at)
                .flatMap(stopped -> session(session -> session.createNativeQuery(RUN)
                        .setParameter(1, Ids.next().toString())
                        .setParameter(2, ticket.toString())
                        .setParameter(3, closure)
                        .setParameter(4, person.toString())
                        .setParameter(5, at)
                        .executeUpdate()))
                .replaceWithVoid();
    }

    /** The person's time stops, wherever it runs. */
    public Uni<Void> stop(UUID person, Instant at) {
        return session(session -> session.createNativeQuery(TURN, Integer.class)
                        .setParameter(1, person.toString())
                        .getSingleResult()
                        .flatMap(mine -> session.createNativeQuery(STOP)
                                .setParameter(1, person.toString())
                                .setParameter(2, at)
                                .executeUpdate()))
                .replaceWithVoid();
    }

    /** Time told by hand, with why. */
    public Uni<Void> tell(UUID ticket, int closure, UUID person, Instant from, Instant to, String reason) {
        return session(session -> session.createNativeQuery("insert into labour_span"
                                + " (id, ticket_id, closure, person_id, started_at, ended_at, reason) values"
                                + " (cast(?1 as uuid), cast(?2 as uuid), ?3, cast(?4 as uuid), ?5, ?6, ?7)")
                        .setParameter(1, Ids.next().toString())
                        .setParameter(2, ticket.toString())
                        .setParameter(3, closure)
                        .setParameter(4, person.toString())
                        .setParameter(5, from)
                        .setParameter(6, to)
                        .setParameter(7, reason)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Corrects a span by hand. */
    public Uni<Void> correct(UUID span, Instant from, Instant to, String reason) {
        return session(session -> session.createNativeQuery("update labour_span set started_at = ?2, ended_at = ?3,"
                                + " reason = ?4 where id = cast(?1 as uuid)")
                        .setParameter(1, span.toString())
                        .setParameter(2, from)
                        .setParameter(3, to)
                        .setParameter(4, reason)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** How far a step has come from now on. */
    public Uni<Void> step(UUID ticket, int closure, StepState state, Actor actor) {
        return session(session -> session.createNativeQuery(STEP)
                        .setParameter(1, ticket.toString())
                        .setParameter(2, closure)
                        .setParameter(3, state.stepId().toString())
                        .setParameter(4, state.startedAt())
                        .setParameter(5, state.doneAt())
                        .setParameter(
                                6,
                                state.reading() == null ? null : state.reading().toPlainString())
                        .setParameter(7, state.note())
                        .setParameter(8, actor.id().toString())
                        .setParameter(9, actor.name())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** The requester signed, or there is a reason why not. */
    public Uni<Void> sign(UUID ticket, int closure, UUID signature, String reason) {
        return session(session -> session.createNativeQuery("update worksheet set"
                                + " signature_id = cast(cast(?3 as text) as uuid), unsigned_reason = ?4"
                                + " where ticket_id = cast(?1 as uuid) and closure = ?2")
                        .setParameter(1, ticket.toString())
                        .setParameter(2, closure)
                        .setParameter(3, signature == null ? null : signature.toString())
                        .setParameter(4, reason)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** The worksheet as the transaction has left it; a blank one before work began. */
    public Uni<Worksheet> of(UUID ticket, int closure) {
        return session(session -> session.createNativeQuery(ONE, String.class)
                        .setParameter(1, ticket.toString())
                        .setParameter(2, closure)
                        .getSingleResultOrNull())
                .map(text -> text == null ? Worksheet.BLANK : read(text).sheet());
    }

    private static <T> Uni<T> session(java.util.function.Function<Mutiny.Session, Uni<T>> work) {
        return Panache.getSession().flatMap(session -> work.apply(session));
    }

    private Kept read(String text) {
        try {
            return json.readValue(text, Kept.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A worksheet does not parse", e);
        }
    }

    private record Kept(
            @JsonProperty("procedure") LocalName procedure,
            @JsonProperty("number") Integer number,
            @JsonProperty("signature") boolean signature,
            @JsonProperty("steps") List<SopStep> steps,
            @JsonProperty("states") List<StepState> states,
            @JsonProperty("signatureId") UUID signatureId,
            @JsonProperty("unsignedReason") String unsignedReason,
            @JsonProperty("labour") List<LabourSpan> labour) {
        Worksheet sheet() {
            return new Worksheet(procedure, number, signature, steps, states, signatureId, unsignedReason, labour);
        }
    }
}
