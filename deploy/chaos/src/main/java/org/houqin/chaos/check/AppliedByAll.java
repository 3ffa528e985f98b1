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

/** Every consumer has come to the last event of every thing, and has applied each of the types it listens to. */
final class AppliedByAll implements Invariant {
    private static final String LINES = """
            select distinct topic, split_part(topic, '@', 1) from inbox_sequence""";

    @Override
    public String promise() {
        return "Every consumer has applied every event it listens to, up to the last";
    }

    @Override
    public List<String> violations(Evidence evidence) throws SQLException {
        List<String> found = new ArrayList<>();
        Map<Service, Map<String, Long>> last = evidence.lastNumbers();
        for (Service consumer : Service.values()) {
            for (String[] line :
                    evidence.rows(consumer, LINES, row -> new String[] {row.getString(1), row.getString(2)})) {
                Service publisher = Service.ofTopic(line[1]);
                found.addAll(behind(evidence, consumer, line[0], last.get(publisher)));
                found.addAll(skipped(evidence, consumer, line[0], publisher));
            }
        }
        return found;
    }

    private static List<String> behind(Evidence evidence, Service consumer, String line, Map<String, Long> last)
            throws SQLException {
        Map<String, Long> applied = new HashMap<>();
        evidence.rows(
                        consumer,
                        "select aggregateid, coalesce(last_seq, 0) from inbox_sequence where topic = '" + line + "'",
                        row -> Map.entry(row.getString(1), row.getLong(2)))
                .forEach(row -> applied.put(row.getKey(), row.getValue()));
        List<String> found = new ArrayList<>();
        last.forEach((thing, number) -> {
            if (!number.equals(applied.get(thing))) {
                found.add("%s: %s is at number %s of %s instead of %d"
                        .formatted(consumer.part(), line, applied.get(thing), thing, number));
            }
        });
        return found;
    }

    private static List<String> skipped(Evidence evidence, Service consumer, String line, Service publisher)
            throws SQLException {
        String where = " from inbox where topic = '" + line + "'";
        Set<String> types =
                new HashSet<>(evidence.rows(consumer, "select distinct type" + where, row -> row.getString(1)));
        Set<String> applied =
                new HashSet<>(evidence.rows(consumer, "select event_id" + where, row -> row.getString(1)));
        List<String> found = new ArrayList<>();
        for (Seen one : evidence.firsts(publisher).values()) {
            if (types.contains(one.type())
                    && !applied.contains(one.id())
                    && !evidence.injected().isInvented(one.subject())) {
                found.add("%s: %s has not applied %s %s".formatted(consumer.part(), line, one.type(), one.id()));
            }
        }
        return found;
    }
}
