package org.houqin.platform.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.ids.Ids;
import org.houqin.platform.text.SqlArray;

/** Where a service leaves its events: they commit with the change they tell of, and the {@link Relay} publishes them after. */
@ApplicationScoped
public class Outbox {
    /** Largest payload an event may carry, in bytes. */
    public static final int MAX_PAYLOAD = 256 * 1024;

    private static final String APPEND_ALL = """
            insert into outbox (id, aggregatetype, aggregateid, event_seq, type, payload, headers, created_at)
            select id, aggregatetype, aggregateid, event_seq, type, payload, headers, cast(?8 as timestamptz)
            from unnest(cast(cast(?1 as text) as uuid[]), cast(cast(?2 as text) as text[]),
                cast(cast(?3 as text) as uuid[]), cast(cast(?4 as text) as bigint[]), cast(cast(?5 as text) as text[]),
                cast(cast(?6 as text) as text[]), cast(cast(?7 as text) as text[])) with ordinality
                as event(id, aggregatetype, aggregateid, event_seq, type, payload, headers, place)
            order by place
            """;

    private final ObjectMapper json;
    private final Clock clock;
    private final String publisher;

    Outbox(ObjectMapper json, Clock clock, @ConfigProperty(name = "houqin.service") String publisher) {
        this.json = json;
        this.clock = clock;
        this.publisher = publisher;
    }

    /**
     * Adds events of one aggregate to the transaction under way. The aggregate must have been loaded with its row locked,
     * which is what keeps its events in order.
     *
     * @param audience who may be told live
     * @throws IllegalArgumentException when a payload is larger than {@link #MAX_PAYLOAD} or its type is another publisher's
     */
    public Uni<Void> append(EventSource source, Actor actor, Audience audience, List<? extends DomainEvent> events) {
        if (events.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Instant at = clock.instant();
        String headers = write(headers(source.correlationId(), actor, audience));
        Object[] rows = events.stream()
                .map(event -> new OutboxRow(Ids.next(), source, type(event), payload(event), headers, at))
                .toArray();
        return Panache.getSession().flatMap(session -> session.persistAll(rows));
    }

    /**
     * Adds the events of many aggregates at once, in this order and with one statement; for imports and the like. Each must
     * have been loaded with its row locked.
     */
    public Uni<Void> appendAll(Actor actor, Audience audience, List<Posting> postings) {
        return appendAll(
                actor,
                postings.stream()
                        .flatMap(posting ->
                                posting.events().stream().map(event -> Outgoing.of(posting.source(), event, audience)))
                        .toList());
    }

    /** Adds events of many aggregates whose rows are locked and whose events the caller has counted there. */
    public Uni<Void> appendAll(Actor actor, List<Outgoing> outgoing) {
        if (outgoing.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        String payloads = SqlArray.ofTexts(outgoing.stream().map(one -> payload(one.event())));
        String headers = SqlArray.ofTexts(
                outgoing.stream().map(one -> write(headers(one.correlationId(), actor, one.audience()))));
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(APPEND_ALL)
                        .setParameter(1, SqlArray.of(outgoing.stream().map(one -> Ids.next())))
                        .setParameter(2, SqlArray.of(outgoing.stream().map(Outgoing::aggregateType)))
                        .setParameter(3, SqlArray.of(outgoing.stream().map(Outgoing::aggregateId)))
                        .setParameter(4, SqlArray.of(outgoing.stream().map(Outgoing::eventSeq)))
                        .setParameter(5, SqlArray.of(outgoing.stream().map(one -> type(one.event()))))
                        .setParameter(6, payloads)
                        .setParameter(7, headers)
                        .setParameter(8, clock.instant())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** The events of one aggregate. */
    public record Posting(EventSource source, List<? extends DomainEvent> events) {}

    private static Map<String, String> headers(UUID correlation, Actor actor, Audience audience) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(EventHeaders.CORRELATION_ID, correlation(correlation));
        Causation.current()
                .map(Envelope::id)
                .map(UUID::toString)
                .ifPresent(id -> headers.put(EventHeaders.CAUSATION_ID, id));
        headers.put(EventHeaders.ACTOR, actor.key());
        headers.put(EventHeaders.AUDIENCE, String.join(",", audience.keys()));
        String trace = Causation.traceParent();
        if (trace != null) {
            headers.put(EventHeaders.TRACE_PARENT, trace);
        }
        return headers;
    }

    private static String correlation(UUID own) {
        return Causation.current().map(Envelope::correlationId).orElseGet(own::toString);
    }

    private String type(DomainEvent event) {
        if (!event.type().startsWith(publisher + ".")) {
            throw new IllegalArgumentException(event.type() + " is not an event of " + publisher);
        }
        return event.type();
    }

    private String payload(DomainEvent event) {
        String payload = write(event);
        int size = payload.getBytes(StandardCharsets.UTF_8).length;
        if (size > MAX_PAYLOAD) {
            throw new IllegalArgumentException(event.type() + " has " + size + " bytes, more than " + MAX_PAYLOAD);
        }
        return payload;
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not representable as JSON: " + value.getClass(), e);
        }
    }
}
