package org.houqin.platform.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.houqin.platform.ids.Ids;
import org.houqin.platform.text.SqlArray;

/** The inbox's tables. Every method belongs to the transaction under way. */
@ApplicationScoped
class InboxStore {
    private static final String LOCK = """
            insert into inbox_sequence as s (aggregateid, topic)
            select id, ?1 from unnest(cast(cast(?2 as text) as uuid[])) as a(id) order by id
            on conflict (aggregateid, topic) do update set topic = excluded.topic
            returning cast(s.aggregateid as text), s.last_seq,
                (select string_agg(cast(p.event_seq as text), ',') from parked_event p
                    where p.aggregateid = s.aggregateid and p.topic = s.topic)
            """;

    /** The rows are there; as an insert they are found by their key also when the plan was made while the table was small. */
    private static final String SAVE = """
            insert into inbox_sequence (aggregateid, topic, last_seq)
            select id, ?1, seq
            from unnest(cast(cast(?2 as text) as uuid[]), cast(cast(?3 as text) as bigint[])) as v(id, seq)
            on conflict (aggregateid, topic) do update set last_seq = excluded.last_seq
            """;

    private static final String APPLIED = """
            insert into inbox (event_id, topic, aggregateid, event_seq, type)
            select id, ?1, aggregateid, seq, type
            from unnest(cast(cast(?2 as text) as uuid[]), cast(cast(?3 as text) as uuid[]),
                cast(cast(?4 as text) as bigint[]), cast(cast(?5 as text) as text[])) as e(id, aggregateid, seq, type)
            """;

    private final ObjectMapper json;

    InboxStore(ObjectMapper json) {
        this.json = json;
    }

    /** Locks the progress of these aggregates, in order of their ids, and reads it. */
    Uni<Map<UUID, Progress>> lock(String topic, Collection<UUID> aggregates) {
        String ids = SqlArray.of(aggregates.stream().distinct());
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(LOCK, Object[].class)
                        .setParameter(1, topic)
                        .setParameter(2, ids)
                        .getResultList())
                .map(InboxStore::progress);
    }

    private static Map<UUID, Progress> progress(List<Object[]> rows) {
        Map<UUID, Progress> progress = new HashMap<>();
        for (Object[] row : rows) {
            Long last = row[1] == null ? null : ((Number) row[1]).longValue();
            Set<Long> parked = row[2] == null
                    ? Set.of()
                    : Stream.of(row[2].toString().split(",")).map(Long::valueOf).collect(Collectors.toSet());
            progress.put(UUID.fromString(row[0].toString()), new Progress(last, parked));
        }
        return progress;
    }

    /** Writes down how far these aggregates have come. */
    Uni<Void> save(String topic, Map<UUID, Progress> progress) {
        List<Map.Entry<UUID, Progress>> known = progress.entrySet().stream()
                .filter(entry -> entry.getValue().last() != null)
                .toList();
        return known.isEmpty()
                ? Uni.createFrom().voidItem()
                : execute(
                        SAVE,
                        topic,
                        SqlArray.of(known.stream().map(Map.Entry::getKey)),
                        SqlArray.of(known.stream().map(entry -> entry.getValue().last())));
    }

    /** Writes down which events were applied. */
    Uni<Void> applied(List<ReceivedEvent> events) {
        return events.isEmpty()
                ? Uni.createFrom().voidItem()
                : execute(
                        APPLIED,
                        events.get(0).topic(),
                        SqlArray.of(
                                events.stream().map(event -> event.envelope().id())),
                        SqlArray.of(events.stream().map(ReceivedEvent::aggregate)),
                        SqlArray.of(events.stream().map(ReceivedEvent::sequence)),
                        SqlArray.of(
                                events.stream().map(event -> event.envelope().type())));
    }

    /** Parks an event, whatever is in it; parking the same record twice changes nothing. */
    Uni<Void> park(ReceivedEvent event, ParkReason reason, String cause) {
        return execute(
                "insert into parked_event"
                        + " (id, topic, partition, record_offset, aggregateid, event_seq, type, headers, payload, reason, cause)"
                        + " values (cast(?1 as uuid), ?2, ?3, ?4, cast(?5 as uuid), ?6, ?7, ?8, ?9, ?10, ?11)"
                        + " on conflict do nothing",
                Ids.next().toString(),
                event.topic(),
                event.partition(),
                event.offset(),
                event.malformed() ? null : event.aggregate().toString(),
                event.malformed() ? null : event.sequence(),
                storable(
                        event.malformed()
                                ? event.headers().get(EventHeaders.TYPE)
                                : event.envelope().type()),
                write(event.headers()),
                storable(event.payload()),
                reason.name(),
                storable(cause));
    }

    /** The first event in line of an aggregate that is parked. */
    Uni<Optional<ParkedEvent>> firstParked(String topic, UUID aggregate) {
        return parked(
                "where aggregateid = cast(?1 as uuid) and topic = ?2 order by event_seq limit 1",
                aggregate.toString(),
                topic);
    }

    Uni<Optional<ParkedEvent>> parked(UUID id) {
        return parked("where id = cast(?1 as uuid) for update", id.toString());
    }

    private Uni<Optional<ParkedEvent>> parked(String where, String... values) {
        return Panache.getSession().flatMap(session -> {
            Mutiny.SelectionQuery<Object[]> query = session.createNativeQuery(
                    "select cast(id as text), topic, partition, record_offset, headers, payload, reason"
                            + " from parked_event " + where,
                    Object[].class);
            IntStream.range(0, values.length).forEach(i -> query.setParameter(i + 1, values[i]));
            return query.getResultList().map(rows -> rows.stream().findFirst().map(this::parkedEvent));
        });
    }

    private ParkedEvent parkedEvent(Object[] row) {
        ReceivedEvent event = ReceivedEvent.read(
                row[1].toString(),
                ((Number) row[2]).intValue(),
                ((Number) row[3]).longValue(),
                readHeaders(row[4].toString()),
                row[5].toString());
        return new ParkedEvent(UUID.fromString(row[0].toString()), event, ParkReason.valueOf(row[6].toString()));
    }

    Uni<Void> unpark(UUID id) {
        return execute("delete from parked_event where id = cast(?1 as uuid)", id.toString());
    }

    /** Counts an event as done without applying it, if it is its turn. */
    Uni<Void> skip(ReceivedEvent event) {
        return execute(
                "insert into inbox_sequence as s (aggregateid, topic, last_seq)"
                        + " values (cast(?1 as uuid), ?3, cast(?2 as bigint))"
                        + " on conflict (aggregateid, topic) do update set last_seq = excluded.last_seq"
                        + " where coalesce(s.last_seq + 1, excluded.last_seq) = excluded.last_seq",
                event.aggregate().toString(),
                event.sequence(),
                event.topic());
    }

    /** Counts everything before an event as done. */
    Uni<Void> acceptGap(ReceivedEvent event) {
        return execute(
                "update inbox_sequence set last_seq = cast(?2 as bigint) - 1 where aggregateid = cast(?1 as uuid)"
                        + " and topic = ?3 and last_seq < cast(?2 as bigint) - 1",
                event.aggregate().toString(),
                event.sequence(),
                event.topic());
    }

    /** Says of a parked event that those right before it are missing, and from where on. */
    Uni<Void> gap(UUID id, long last) {
        return execute(
                "update parked_event set reason = 'GAP', cause = ?2"
                        + " where id = cast(?1 as uuid) and reason in ('GAP', 'BEHIND')",
                id.toString(),
                missing(last));
    }

    /** Why an event waits that is not the next one. */
    static String missing(long last) {
        return "The last applied event was number " + last;
    }

    Uni<Void> failedAgain(UUID id, String cause) {
        return execute(
                "update parked_event set attempts = attempts + 1, cause = ?2,"
                        + " reason = case when reason = 'MALFORMED' then reason else 'FAILED' end"
                        + " where id = cast(?1 as uuid)",
                id.toString(),
                storable(cause));
    }

    /** The text without NUL, which PostgreSQL does not keep and JSON does not allow: what it was is read on the topic. */
    private static String storable(String text) {
        return text == null ? null : text.replace('\0', '\uFFFD');
    }

    private Uni<Void> execute(String sql, Object... parameters) {
        return Panache.getSession().flatMap(session -> {
            Mutiny.MutationQuery query = session.createNativeQuery(sql);
            for (int i = 0; i < parameters.length; i++) {
                query.setParameter(i + 1, parameters[i]);
            }
            return query.executeUpdate().replaceWithVoid();
        });
    }

    private String write(Map<String, String> headers) {
        try {
            return json.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> readHeaders(String headers) {
        try {
            return json.readValue(headers, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
