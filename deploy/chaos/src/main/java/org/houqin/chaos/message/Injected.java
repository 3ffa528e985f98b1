package org.houqin.chaos.message;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What the runner itself put onto the topics there, so that the checker can tell it from the services' own work. */
public final class Injected {
    private final Set<String> positions = ConcurrentHashMap.newKeySet();
    private final Set<String> aggregates = ConcurrentHashMap.newKeySet();
    private final Set<String> poisons = ConcurrentHashMap.newKeySet();

    static String position(String topic, int partition, long offset) {
        return topic + "/" + partition + "/" + offset;
    }

    void record(String topic, int partition, long offset) {
        positions.add(position(topic, partition, offset));
    }

    void poison(String topic, int partition, long offset) {
        poisons.add(position(topic, partition, offset));
    }

    void invented(String aggregate) {
        aggregates.add(aggregate);
    }

    /** Whether the runner put this record there. */
    public boolean isOurs(Seen record) {
        return positions.contains(position(record.publisher().topic(), record.partition(), record.offset()));
    }

    /** Whether the record cannot be applied, and so has to be found parked. */
    public boolean isPoison(String topic, int partition, long offset) {
        return poisons.contains(position(topic, partition, offset));
    }

    public int poisons() {
        return poisons.size();
    }

    /** Whether the thing exists in events of the runner only. */
    public boolean isInvented(String aggregate) {
        return aggregates.contains(aggregate);
    }
}
