package org.houqin.platform.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.houqin.platform.messaging.EventHandlers.Handler;
import org.houqin.platform.messaging.EventHandlers.Preparation;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.platform.work.Transactions;
import org.jboss.logging.Logger;

/**
 * Applies the events of others once each and in order per aggregate. A poll is one transaction; when that fails, its events
 * are applied one by one. What nobody wants passes by first. A part that is away is waited for without limit; an event that
 * cannot be applied is parked with its cause, and the later ones of its aggregate behind it, while those of others flow on.
 */
@ApplicationScoped
public class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private final InboxStore store;
    private final UnwantedEvents unwanted;
    private final Transactions transactions;
    private final Patience patience;
    private final ObjectMapper json;
    private final RelayRunner relay;
    private final Instance<Listener> listeners;

    Inbox(
            InboxStore store,
            UnwantedEvents unwanted,
            Transactions transactions,
            Patience patience,
            ObjectMapper json,
            RelayRunner relay,
            @Any Instance<Listener> listeners) {
        this.store = store;
        this.unwanted = unwanted;
        this.transactions = transactions;
        this.patience = patience;
        this.json = json;
        this.relay = relay;
        this.listeners = listeners;
    }

    /** Applies or parks all these records; completes only when each of them is safely one or the other, and never fails. */
    public Uni<Void> receive(ConsumerRecords<String, byte[]> records, Listener listener) {
        EventHandlers handlers = listener.handlers();
        List<ReceivedEvent> events = new ArrayList<>(records.count());
        for (ConsumerRecord<String, byte[]> record : records) {
            events.add(ReceivedEvent.of(record, handlers));
        }
        if (events.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return unwanted.pass(events, handlers)
                .flatMap(others -> others.isEmpty() ? Uni.createFrom().voidItem() : receive(others, handlers));
    }

    private Uni<Void> receive(List<ReceivedEvent> events, EventHandlers handlers) {
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
        return patience.tried(() -> transactions.run(() -> apply(List.of(event), handlers)))
                .onFailure()
                .recoverWithUni(failure -> {
                    LOG.errorf(failure, "Parked: %s", name(event));
                    return patience.persistently(
                                    () -> transactions.run(() -> store.park(event, ParkReason.FAILED, cause(failure))))
                            .replaceWith(Set.of());
                });
    }

    /** Inside a transaction: applies, ignores or parks each event; answers the aggregates whose parked events may go on. */
    private Uni<Set<UUID>> apply(List<ReceivedEvent> events, EventHandlers handlers) {
        List<ReceivedEvent> sound =
                events.stream().filter(event -> !event.malformed()).toList();
        Uni<Void> malformed = each(
                events.stream().filter(ReceivedEvent::malformed).toList(),
                event -> store.park(event, ParkReason.MALFORMED, event.fault()));
        if (sound.isEmpty()) {
            return malformed.replaceWith(Set.of());
        }
        String topic = sound.get(0).topic();
        return malformed
                .flatMap(ignored -> store.lock(
                        topic, sound.stream().map(ReceivedEvent::aggregate).toList()))
                .flatMap(progress -> apply(sound, progress, handlers)
                        .flatMap(applied -> store.save(topic, progress).flatMap(ignored -> store.applied(applied)))
                        .map(ignored -> releasable(progress)));
    }

    /** Applies what is due, as much at once as its handler takes together, and parks what is not; answers what was applied. */
    private Uni<List<ReceivedEvent>> apply(
            List<ReceivedEvent> events, Map<UUID, Progress> progress, EventHandlers handlers) {
        List<Together> due = new ArrayList<>();
        List<Supplier<Uni<Void>>> early = new ArrayList<>();
        for (ReceivedEvent event : events) {
            Progress state = progress.get(event.aggregate());
            switch (state.judge(event.sequence())) {
                case IGNORE -> {}
                case APPLY -> {
                    state.applied(event.sequence());
                    Together.add(event, handlers, due);
                }
                case PARK_GAP -> {
                    long last = state.last();
                    LOG.warnf("Parked: %s, because events after number %d are missing", name(event), last);
                    state.parked(event.sequence());
                    early.add(() -> store.park(event, ParkReason.GAP, InboxStore.missing(last)));
                }
                case PARK_BEHIND -> {
                    state.parked(event.sequence());
                    early.add(
                            () -> store.park(event, ParkReason.BEHIND, "An earlier event of the same thing is parked"));
                }
            }
        }
        return each(early, Supplier::get)
                .flatMap(ignored -> carryOut(due, handlers))
                .replaceWith(() -> due.stream()
                        .flatMap(together -> together.events().stream())
                        .toList());
    }

    /** Events that one handler takes at once. */
    private record Together(Handler<?> handler, List<ReceivedEvent> events) {
        /** Adds an event to the last of them, or opens another; one that nobody wants is left out. */
        static void add(ReceivedEvent event, EventHandlers handlers, List<Together> all) {
            Handler<?> handler = handlers.handler(event.envelope().type());
            if (handler == null) {
                return;
            }
            if (all.isEmpty() || all.get(all.size() - 1).handler() != handler) {
                all.add(new Together(handler, new ArrayList<>()));
            }
            all.get(all.size() - 1).events().add(event);
        }
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

    private Uni<Void> carryOut(List<Together> due, EventHandlers handlers) {
        return (handlers.preparation() == null ? Uni.createFrom().voidItem() : prepare(handlers.preparation(), due))
                .flatMap(ignored -> each(due, together -> handle(together.handler(), together.events())));
    }

    private <T> Uni<Void> prepare(Preparation<T> preparation, List<Together> due) {
        List<T> all = new ArrayList<>();
        try {
            for (Together together : due) {
                for (ReceivedEvent event : together.events()) {
                    all.add(read(event, preparation.payload()));
                }
            }
            return preparation.prepare().apply(all);
        } catch (JsonProcessingException | RuntimeException e) {
            return Uni.createFrom().failure(e);
        }
    }

    private <T> T read(ReceivedEvent event, Class<T> as) throws JsonProcessingException {
        T payload = json.readValue(event.payload(), as);
        if (payload == null) {
            throw new IllegalArgumentException("The event has no payload");
        }
        return payload;
    }

    private <T> Uni<Void> handle(Handler<T> handler, List<ReceivedEvent> events) {
        try {
            List<Received<T>> received = new ArrayList<>(events.size());
            for (ReceivedEvent event : events) {
                received.add(new Received<>(read(event, handler.payload()), event.envelope()));
            }
            received.get(received.size() - 1).isCause();
            return handler.handle().apply(received);
        } catch (JsonProcessingException | RuntimeException e) {
            return Uni.createFrom().failure(e);
        }
    }

    private Uni<Void> release(String topic, UUID aggregate) {
        return Multi.createBy()
                .repeating()
                .uni(() -> releaseFirst(topic, aggregate))
                .whilst(went -> went)
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Boolean> releaseFirst(String topic, UUID aggregate) {
        return patience.tried(() -> transactions.run(() -> store.firstParked(topic, aggregate)))
                .flatMap(first -> first.filter(ParkedEvent::waitsForItsTurn)
                        .map(this::applyParked)
                        .orElse(Uni.createFrom().item(false)))
                .onFailure()
                .recoverWithItem(failure -> {
                    LOG.warnf("What is parked behind %s waits on: %s", aggregate, failure.getMessage());
                    return false;
                });
    }

    /**
     * Applies a parked event if it is its turn; answers whether it left the waiting room.
     *
     * @throws RuleViolation INVALID_INPUT when nobody takes in its topic any more
     */
    Uni<Boolean> applyParked(ParkedEvent parked) {
        EventHandlers handlers = handlers(parked.event().topic());
        return patience.triedOnce(() -> transactions.run(() -> turn(parked, handlers)))
                .onFailure()
                .recoverWithUni(failure -> patience.persistently(
                                () -> transactions.run(() -> store.failedAgain(parked.id(), cause(failure))))
                        .replaceWith(false))
                .invoke(relay::nudge);
    }

    private EventHandlers handlers(String line) {
        return listeners.stream()
                .map(Listener::handlers)
                .filter(handlers -> handlers.reads(line))
                .findFirst()
                .orElseThrow(() ->
                        RuleViolation.invalid("id", "is of a topic nobody reads any more: it can only be discarded"));
    }

    private Uni<Boolean> turn(ParkedEvent parked, EventHandlers handlers) {
        ReceivedEvent event = parked.event();
        return store.lock(event.topic(), List.of(event.aggregate()))
                .flatMap(progress -> store.parked(parked.id()).flatMap(still -> {
                    if (still.isEmpty()) {
                        return Uni.createFrom().item(false);
                    }
                    Progress state = progress.get(event.aggregate());
                    return switch (state.judgeAgain(event.sequence())) {
                        case IGNORE -> {
                            LOG.warnf("Dropped: %s, because number %d was applied already", name(event), state.last());
                            yield store.unpark(parked.id()).replaceWith(true);
                        }
                        case APPLY -> apply(parked, progress, handlers).replaceWith(true);
                        case PARK_GAP -> store.gap(parked.id(), state.last()).replaceWith(false);
                        case PARK_BEHIND -> Uni.createFrom().item(false);
                    };
                }));
    }

    private Uni<Void> apply(ParkedEvent parked, Map<UUID, Progress> progress, EventHandlers handlers) {
        ReceivedEvent event = parked.event();
        List<Together> due = new ArrayList<>();
        Together.add(event, handlers, due);
        progress.get(event.aggregate()).applied(event.sequence());
        return carryOut(due, handlers)
                .flatMap(ignored -> store.save(event.topic(), progress))
                .flatMap(ignored -> store.applied(due.isEmpty() ? List.of() : List.of(event)))
                .flatMap(ignored -> store.unpark(parked.id()));
    }

    private static <T> Uni<Void> each(Collection<T> all, Function<T, Uni<Void>> work) {
        Uni<Void> chain = Uni.createFrom().voidItem();
        for (T one : all) {
            chain = chain.flatMap(ignored -> work.apply(one));
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
