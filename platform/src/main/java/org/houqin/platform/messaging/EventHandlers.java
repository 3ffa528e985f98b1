package org.houqin.platform.messaging;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Which events of a topic a service wants, and what it does with them. Events of other types only advance the sequence. */
public final class EventHandlers {
    private final Map<String, Handler<?>> byType = new HashMap<>();

    private final String consumer;
    private Preparation<?> preparation;

    private EventHandlers(String consumer) {
        this.consumer = consumer;
    }

    /** No handlers yet, of the service itself. */
    public static EventHandlers create() {
        return new EventHandlers(null);
    }

    /**
     * No handlers yet, of a consumer inside the service with a group and progress of its own. Its channel needs a
     * {@code group.id}.
     */
    public static EventHandlers of(String consumer) {
        return new EventHandlers(consumer);
    }

    /** The line in which this consumer takes the events of a topic. */
    String line(String topic) {
        return consumer == null ? topic : topic + "@" + consumer;
    }

    /** Whether this is a line in which this consumer takes events. */
    boolean reads(String line) {
        return byType.keySet().stream()
                .map(type -> type.substring(0, type.indexOf('.')) + "-events")
                .anyMatch(topic -> line.endsWith(line(topic)));
    }

    /**
     * Adds a handler. It runs inside one transaction with the record that the event was applied, and must not open its own.
     *
     * @param payload record with just the fields this service reads
     */
    public <T> EventHandlers on(String type, Class<T> payload, BiFunction<T, Envelope, Uni<Void>> handle) {
        return onAll(List.of(type), payload, received -> {
            Uni<Void> chain = Uni.createFrom().voidItem();
            for (Received<T> one : received) {
                chain = chain.invoke(one::isCause).flatMap(ignored -> handle.apply(one.payload(), one.event()));
            }
            return chain;
        });
    }

    /**
     * Adds a handler for what comes in together: it is given as many events as were read at once and have no event of another
     * handler among them, in order, and should need about as many statements for all of them as for one. It runs inside one
     * transaction with the record that they were applied, and must not open its own. What it puts into the outbox is caused by
     * the last of them unless it says by which ({@link Received#isCause()}). When it fails, it is given them one by one.
     *
     * @param payload record with just the fields this service reads
     */
    public <T> EventHandlers onAll(
            Collection<String> types, Class<T> payload, Function<List<Received<T>>, Uni<Void>> handle) {
        Handler<T> handler = new Handler<>(payload, handle);
        for (String type : types) {
            if (byType.put(type, handler) != null) {
                throw new IllegalArgumentException("Two handlers of " + type);
            }
        }
        return this;
    }

    /**
     * Says what is done with all wanted events of a poll before they are applied, inside their transaction: such as locking what they
     * concern in one order, so that two consumers that want the same things wait for one another and neither is broken off.
     *
     * @param payload record with just the fields that are needed for it, of events of every type
     */
    public <T> EventHandlers before(Class<T> payload, Function<List<T>, Uni<Void>> prepare) {
        preparation = new Preparation<>(payload, prepare);
        return this;
    }

    /** What is done before events are applied, or null. */
    Preparation<?> preparation() {
        return preparation;
    }

    /** The handler of a type, or null when nobody wants it. */
    Handler<?> handler(String type) {
        return byType.get(type);
    }

    record Preparation<T>(Class<T> payload, Function<List<T>, Uni<Void>> prepare) {}

    record Handler<T>(Class<T> payload, Function<List<Received<T>>, Uni<Void>> handle) {}
}
