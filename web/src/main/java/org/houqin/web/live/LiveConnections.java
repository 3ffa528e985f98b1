package org.houqin.web.live;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.houqin.web.session.SignedOut;
import org.houqin.web.session.Visitor;

/** Everyone who listens to this instance, found by the keys under which events name them. */
@ApplicationScoped
class LiveConnections {

    private final Set<LiveConnection> all = ConcurrentHashMap.newKeySet();
    private final Map<String, Set<LiveConnection>> byKey = new ConcurrentHashMap<>();

    LiveConnections(MeterRegistry metrics) {
        metrics.gaugeCollectionSize("houqin.live.connections", List.of(), all);
    }

    void add(LiveConnection connection) {
        all.add(connection);
        for (var key : connection.visitor().audienceKeys()) {
            byKey.compute(key, (ignored, present) -> {
                Set<LiveConnection> listeners = present == null ? ConcurrentHashMap.newKeySet() : present;
                listeners.add(connection);
                return listeners;
            });
        }
    }

    void remove(LiveConnection connection) {
        all.remove(connection);
        for (var key : connection.visitor().audienceKeys()) {
            byKey.computeIfPresent(key, (ignored, listeners) -> {
                listeners.remove(connection);
                return listeners.isEmpty() ? null : listeners;
            });
        }
    }

    /** Tells each of those named in the hint once. */
    void tell(Hint hint) {
        var listeners = hint.audience().stream()
                .flatMap(key -> byKey.getOrDefault(key, Set.of()).stream())
                .collect(Collectors.toSet());
        if (!listeners.isEmpty()) {
            var frame = hint.frame();
            listeners.forEach(listener -> listener.send(frame));
        }
    }

    /** Sends everyone away: whoever comes back reads again what it shows, and so misses nothing. */
    void closeAll() {
        close(everyone -> true);
    }

    /** How many connections this person holds. */
    long of(Visitor visitor) {
        return byKey.getOrDefault("person:" + visitor.id(), Set.of()).size();
    }

    void onSignedOut(@Observes SignedOut ended) {
        close(listener -> ended.sessionId().equals(listener.visitor().sessionId()));
    }

    private void close(Predicate<LiveConnection> which) {
        all.stream().filter(which).forEach(LiveConnection::close);
    }
}
