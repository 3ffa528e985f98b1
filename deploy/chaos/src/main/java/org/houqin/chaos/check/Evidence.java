package org.houqin.chaos.check;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.houqin.chaos.load.Operation;
import org.houqin.chaos.message.Injected;
import org.houqin.chaos.message.Seen;
import org.houqin.chaos.stack.Database;
import org.houqin.chaos.stack.Database.Reading;
import org.houqin.chaos.stack.Pools;
import org.houqin.chaos.stack.Service;

/**
 * What a check looks at: the databases, what lies on the topics, what was asked of the system, and what the runner did itself.
 *
 * @param troubles the spans of time in which something was broken
 */
public record Evidence(
        Database database,
        Pools pools,
        List<Seen> topics,
        List<Operation> operations,
        Injected injected,
        List<Span> troubles) {

    /** From then to then. */
    public record Span(Instant from, Instant to) {
        boolean contains(Instant at) {
            return !at.isBefore(from) && !at.isAfter(to);
        }
    }

    public <T> List<T> rows(Service service, String sql, Reading<T> reading) throws SQLException {
        return database.rows(service, sql, reading);
    }

    /** The first column of what offends, each with the name of the service. */
    public List<String> offenders(Service service, String sql) throws SQLException {
        return database.column(service, sql).stream()
                .map(found -> service.part() + ": " + found)
                .toList();
    }

    /** The same question to every service. */
    public List<String> everywhere(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        for (Service service : Service.values()) {
            found.addAll(offenders(service, sql));
        }
        return found;
    }

    /** The records on topics whose envelope is sound. */
    public List<Seen> events(Predicate<Seen> which) {
        return topics.stream()
                .filter(one -> one.id() != null && one.subject() != null && one.sequence() != null)
                .filter(one -> !injected.isPoison(one.publisher().topic(), one.partition(), one.offset()))
                .filter(which)
                .toList();
    }

    /** The first record of every event of a publisher. */
    public Map<String, Seen> firsts(Service publisher) {
        Map<String, Seen> firsts = new HashMap<>();
        events(one -> one.publisher() == publisher).forEach(one -> firsts.putIfAbsent(one.id(), one));
        return firsts;
    }

    /** The last number of every thing, by publisher. */
    public Map<Service, Map<String, Long>> lastNumbers() {
        Map<Service, Map<String, Long>> last = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            last.put(service, new HashMap<>());
        }
        events(one -> true).forEach(one -> last.get(one.publisher()).merge(one.subject(), one.sequence(), Math::max));
        return last;
    }

    boolean isPeace(Instant at) {
        return troubles.stream().noneMatch(span -> span.contains(at));
    }
}
