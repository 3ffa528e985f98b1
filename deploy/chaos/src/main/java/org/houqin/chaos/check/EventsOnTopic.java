package org.houqin.chaos.check;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.houqin.chaos.message.Seen;
import org.houqin.chaos.stack.Service;

/** What was put into an outbox is on its topic, nothing else is, and the events of one thing lie there in their order. */
final class EventsOnTopic implements Invariant {
    @Override
    public String promise() {
        return "Every event put into an outbox is on its topic, in order per thing, and no other is";
    }

    @Override
    public List<String> violations(Evidence evidence) throws SQLException {
        List<String> found = new ArrayList<>();
        for (Service service : Service.values()) {
            Map<String, Seen> there = evidence.firsts(service);
            Set<String> copied = new HashSet<>(evidence.rows(
                    service, "select id from chaos.copy where copied_at < now()", row -> row.getString(1)));
            copied.stream()
                    .filter(id -> !there.containsKey(id))
                    .forEach(id -> found.add(service.part() + ": the event " + id + " is not on the topic"));
            there.values().stream()
                    .filter(one ->
                            !copied.contains(one.id()) && !evidence.injected().isInvented(one.subject()))
                    .forEach(one -> found.add(service.part() + ": the event " + one.id() + " was in no outbox"));
            found.addAll(disorder(evidence, service, keptBack(evidence, service)));
        }
        return found;
    }

    /** Things whose events the runner kept back, so that they lie there out of order by its doing. */
    private static Set<String> keptBack(Evidence evidence, Service service) throws SQLException {
        return new HashSet<>(
                evidence.rows(service, "select distinct aggregateid from chaos.held", row -> row.getString(1)));
    }

    private static List<String> disorder(Evidence evidence, Service service, Set<String> keptBack) {
        List<String> found = new ArrayList<>();
        Map<String, Long> last = new HashMap<>();
        Set<String> known = new HashSet<>();
        for (Seen one : evidence.events(event -> event.publisher() == service)) {
            if (!known.add(one.id())
                    || keptBack.contains(one.subject())
                    || evidence.injected().isInvented(one.subject())) {
                continue;
            }
            long before = last.getOrDefault(one.subject(), 0L);
            if (one.sequence() != before + 1) {
                found.add("%s: number %d of %s follows number %d on the topic"
                        .formatted(service.part(), one.sequence(), one.subject(), before));
            }
            last.put(one.subject(), one.sequence());
        }
        return found;
    }
}
