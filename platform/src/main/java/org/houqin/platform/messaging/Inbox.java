package org.houqin.platform.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.houqin.platform.messaging.EventHandlers.Handler;
import org.houqin.platform.work.Transactions;
import org.houqin.platform.work.Trouble;
import org.jboss.logging.Logger;

/**
 * Applies the events of others once each and in order per aggregate. A poll is one transaction; when that fails, its events
 * are applied one by one. A part that is away is waited for without limit; an event that cannot be applied is parked with
 * its cause, and the later ones of its aggregate behind it, while those of others flow on.
 */
@ApplicationScoped
public class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final int TRIES = 3;
    private static final int RACES = 10;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    private final InboxStore store;
    private final Transactions transactions;
    private final ObjectMapper json;
    private final RelayRunner relay;
    private final Map<String, EventHandlers> handlersByTopic = new ConcurrentHashMap<>();

    Inbox(InboxStore store, Transactions transactions, ObjectMapper json, RelayRunner relay) {
        this.store = store;
        this.transactions = transactions;
        this.json = json;
        this.relay = relay;
    }

    /** Applies or parks all these records; completes only when each of them is safely one or the other, and never fails. */
    public Uni<Void> receive(ConsumerRecords<String, byte[]> records, EventHandlers handlers) {
        List<ReceivedEvent> events = new ArrayList<>(records.count());
        for (ConsumerRecord<String, byte[]> record : records) {
            events.add(ReceivedEvent.of(record, handlers));
            handlersByTopic.put(handlers.line(record.topic()), handlers);
        }
        if (events.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return transactions
                .run(() -> apply(events, handlers))
                .onFailure()
                .recoverWithUni(failure -> {
                    LOG.debug("A batch could not be applied as one; its events follow one by one", failure);
                    return oneByOne(events, handlers);
                })
                .flatMap(aggregates -> release(events.get(0).topic(), aggregates))
                .invoke(relay::nudge);
    }

    /** Applies what waits for its turn behind this aggregate's last applied event. */
    Uni<Void> release(String topic, Set<UUID> aggregates) {
        return Multi.createFrom()
                .iterable(aggregates)
                .onItem()
                .transformToUniAndConcatenate(aggregate -> release(topic, aggregate))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Set<UUID>> oneByOne(List<ReceivedEvent> events, EventHandlers handlers) {
        Set<UUID> released = new HashSet<>();
        return Multi.createFrom()
                .iterable(events)
                .onItem()
                .transformToUniAndConcatenate(event -> safely(event, handlers).invoke(released::addAll))
                .collect()
                .last()
                .replaceWith(released);
    }

    private Uni<Set<UUID>> safely(ReceivedEvent event, EventHandlers handlers) {
        return tried(() -> transactions.run(() -> apply(List.of(event), handlers)), 1, FIRST_PAUSE)
                .onFailure()
                .recoverWithUni(failure -> {
                    LOG.errorf(failure, "Parked: %s", name(event));
                    return persistently(
                                    () -> transactions.run(() -> store.park(event, ParkReason.FAILED, cause(failure))))
                            .replaceWith(Set.of());
                });
    }

    /** Tries again without limit while a part is away, and a few times when the work itself fails or loses races. */
    private <T> Uni<T> tried(Supplier<Uni<T>> work, int attempt, Duration pause) {
        return work.get().onFailure().recoverWithUni(failure -> {
            boolean outage = Trouble.isOutage(failure);
            if (!outage && attempt >= (Trouble.isLostRace(failure) ? RACES : TRIES)) {
                return Uni.createFrom().failure(failure);
            }
            if (outage) {
                LOG.warnf("Waiting to apply events: %s", failure.getMessage());
            }
            return transactions
                    .after(pause)
                    .flatMap(ignored -> tried(work, outage ? attempt : attempt + 1, longer(pause)));
        });
    }

    private <T> Uni<T> persistently(Supplier<Uni<T>> work) {
        return work.get().onFailure().recoverWithUni(failure -> {
            LOG.warnf("Waiting to park an event: %s", failure.getMessage());
            return transactions.after(LONGEST_PAUSE).flatMap(ignored -> persistently(work));
        });
    }

    private static Duration longer(Duration pause) {
        Duration doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    /** Inside a transaction: applies, ignores or parks each event; answers the aggregates whose parked events may go on. */
    private Uni<Set<UUID>> apply(List<ReceivedEvent> events, EventHandlers handlers) {
        List<ReceivedEvent> sound =
                events.stream().filter(event -> !event.malformed()).toList();
        Uni<Void> malformed = each(
                events,
                event -> event.malformed()
                        ? store.park(event, ParkReason.MALFORMED, event.fault())
                        : Uni.createFrom().voidItem());
        if (sound.isEmpty()) {
            return malformed.replaceWith(Set.of());
        }
        List<ReceivedEvent> applied = new ArrayList<>();
        return malformed
                .flatMap(ignored -> store.lock(
                        sound.get(0).topic(),
                        sound.stream().map(ReceivedEvent::aggregate).toList()))
                .flatMap(progress -> each(
                                sound, event -> apply(event, progress.get(event.aggregate()), handlers, applied))
                        .flatMap(ignored -> store.save(sound.get(0).topic(), progress))
                        .flatMap(ignored -> store.applied(applied))
                        .map(ignored -> releasable(progress)));
    }

    private static Set<UUID> releasable(Map<UUID, Progress> progress) {
        Set<UUID> aggregates = new HashSet<>();
        progress.forEach((aggregate, state) -> {
            if (state.hasParked()) {
                aggregates.add(aggregate);
            }
        });
        return aggregates;
    }

    private Uni<Void> apply(
            ReceivedEvent event, Progress progress, EventHandlers handlers, List<ReceivedEvent> applied) {
        return switch (progress.judge(event.sequence())) {
            case IGNORE -> Uni.createFrom().voidItem();
            case APPLY -> handle(event, handlers, applied).invoke(() -> progress.applied(event.sequence()));
            case PARK_GAP -> {
                LOG.warnf("Parked: %s, because events after number %d are missing", name(event), progress.last());
                yield store.park(event, ParkReason.GAP, "The last applied event was number " + progress.last())
                        .invoke(() -> progress.parked(event.sequence()));
            }
            case PARK_BEHIND ->
                store.park(event, ParkReason.BEHIND, "An earlier event of the same thing is parked")
                        .invoke(() -> progress.parked(event.sequence()));
        };
    }

    private Uni<Void> handle(ReceivedEvent event, EventHandlers handlers, List<ReceivedEvent> applied) {
        Handler<?> handler = handlers.handler(event.envelope().type());
        if (handler == null) {
            return Uni.createFrom().voidItem();
        }
        applied.add(event);
        return invoke(handler, event);
    }

    private <T> Uni<Void> invoke(Handler<T> handler, ReceivedEvent event) {
        try {
            T payload = json.readValue(event.payload(), handler.payload());
            if (payload == null) {
                throw new IllegalArgumentException("The event has no payload");
            }
            Causation.set(event.envelope());
            return handler.handle().apply(payload, event.envelope());
        } catch (JsonProcessingException | RuntimeException e) {
            return Uni.createFrom().failure(e);
        }
    }

    private Uni<Void> release(String topic, UUID aggregate) {
        return transactions
                .run(() -> store.firstParked(topic, aggregate))
                .flatMap(first -> first.filter(ParkedEvent::waitsForItsTurn)
                        .map(this::applyParked)
                        .orElse(Uni.createFrom().item(false)))
                .onFailure()
                .recoverWithItem(failure -> {
                    LOG.warnf("What is parked behind %s waits on: %s", aggregate, failure.getMessage());
                    return false;
                })
                .flatMap(went ->
                        went ? release(topic, aggregate) : Uni.createFrom().voidItem());
    }

    /** Applies a parked event if it is its turn; answers whether it left the waiting room. */
    Uni<Boolean> applyParked(ParkedEvent parked) {
        EventHandlers handlers = handlersByTopic.getOrDefault(parked.event().topic(), EventHandlers.create());
        return tried(() -> transactions.run(() -> turn(parked, handlers)), TRIES, FIRST_PAUSE)
                .onFailure()
                .recoverWithUni(failure -> persistently(
                                () -> transactions.run(() -> store.failedAgain(parked.id(), cause(failure))))
                        .replaceWith(false))
                .invoke(relay::nudge);
    }

    private Uni<Boolean> turn(ParkedEvent parked, EventHandlers handlers) {
        ReceivedEvent event = parked.event();
        List<ReceivedEvent> applied = new ArrayList<>();
        return store.lock(event.topic(), List.of(event.aggregate()))
                .flatMap(progress -> store.parked(parked.id()).flatMap(still -> {
                    Progress state = progress.get(event.aggregate());
                    if (still.isEmpty() || state.last() != null && event.sequence() > state.last() + 1) {
                        return Uni.createFrom().item(false);
                    }
                    if (state.last() != null && event.sequence() <= state.last()) {
                        return store.unpark(parked.id()).replaceWith(true);
                    }
                    return handle(event, handlers, applied)
                            .invoke(() -> state.applied(event.sequence()))
                            .flatMap(ignored -> store.save(event.topic(), progress))
                            .flatMap(ignored -> store.applied(applied))
                            .flatMap(ignored -> store.unpark(parked.id()))
                            .replaceWith(true);
                }));
    }

    private static Uni<Void> each(
            List<ReceivedEvent> events, java.util.function.Function<ReceivedEvent, Uni<Void>> work) {
        Uni<Void> chain = Uni.createFrom().voidItem();
        for (ReceivedEvent event : events) {
            chain = chain.flatMap(ignored -> work.apply(event));
        }
        return chain;
    }

    private static String name(ReceivedEvent event) {
        return event.malformed()
                ? "malformed record at %s-%d@%d".formatted(event.topic(), event.partition(), event.offset())
                : "%s number %d of %s".formatted(event.envelope().type(), event.sequence(), event.aggregate());
    }

    private static String cause(Throwable failure) {
        String cause = failure.toString();
        return cause.length() > 2_000 ? cause.substring(0, 2_000) : cause;
    }
}
