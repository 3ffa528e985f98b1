package org.houqin.chaos.check;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.houqin.chaos.message.Seen;
import org.houqin.chaos.stack.Service;

/** What cannot be applied is parked with its cause; nothing else is. */
final class ParkedIsPoison implements Invariant {
    private record Parked(String topic, int partition, long offset, String line, String cause) {
        String position() {
            return topic + "/" + partition + "/" + offset;
        }
    }

    @Override
    public String promise() {
        return "Every message that cannot be applied is parked with its cause, and no other is";
    }

    @Override
    public List<String> violations(Evidence evidence) throws SQLException {
        List<String> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Service service : Service.values()) {
            for (Parked one : evidence.rows(
                    service,
                    "select split_part(topic, '@', 1), partition, record_offset, topic, reason || ' ' || cause from parked_event",
                    row -> new Parked(
                            row.getString(1), row.getInt(2), row.getLong(3), row.getString(4), row.getString(5)))) {
                seen.add(one.position());
                if (!evidence.injected().isPoison(one.topic(), one.partition(), one.offset())) {
                    found.add("%s: %s at %s is parked: %s"
                            .formatted(service.part(), one.line(), one.position(), one.cause()));
                }
            }
        }
        for (Seen one : evidence.topics()) {
            String topic = one.publisher().topic();
            if (evidence.injected().isPoison(topic, one.partition(), one.offset())
                    && !seen.contains(topic + "/" + one.partition() + "/" + one.offset())) {
                found.add("the poison at %s/%d/%d (%s) is parked nowhere"
                        .formatted(topic, one.partition(), one.offset(), one.type()));
            }
        }
        return found;
    }
}
