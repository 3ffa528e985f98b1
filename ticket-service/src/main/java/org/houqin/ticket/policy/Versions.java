package org.houqin.ticket.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.houqin.platform.problem.RuleViolation;

/** Reads and writes things that are kept in versions, in the session under way. */
@ApplicationScoped
class Versions {
    private static final Duration SLACK = Duration.ofMinutes(5);

    private final ObjectMapper json;
    private final Clock clock;

    Versions(ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /** The JSON document a statement answers, or null. */
    <T> Uni<T> one(String sql, Class<T> type, Object... values) {
        return Panache.getSession()
                .flatMap(session -> {
                    var query = session.createNativeQuery(sql, String.class);
                    for (int i = 0; i < values.length; i++) {
                        query.setParameter(i + 1, values[i]);
                    }
                    return query.getSingleResultOrNull();
                })
                .map(text -> text == null ? null : read(text, type));
    }

    /** How many rows a statement changed. */
    Uni<Integer> write(String sql, Object... values) {
        return Panache.getSession().flatMap(session -> {
            var query = session.createNativeQuery(sql);
            for (int i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i]);
            }
            return query.executeUpdate();
        });
    }

    Instant now() {
        return clock.instant();
    }

    /**
     * From when on something holds; what has held already is not rewritten.
     *
     * @throws RuleViolation INVALID_INPUT on {@code effectiveFrom} when it lies in the past
     */
    Instant effective(Instant wanted, Instant now) {
        if (wanted != null && wanted.isBefore(now.minus(SLACK))) {
            throw RuleViolation.invalid("effectiveFrom", "lies in the past");
        }
        if (wanted != null && wanted.isAfter(now.plus(Duration.ofDays(36_525)))) {
            throw RuleViolation.invalid("effectiveFrom", "is more than a hundred years away");
        }
        return wanted == null || wanted.isBefore(now) ? now : wanted;
    }

    String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not representable as JSON", e);
        }
    }

    <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A version does not parse", e);
        }
    }
}
