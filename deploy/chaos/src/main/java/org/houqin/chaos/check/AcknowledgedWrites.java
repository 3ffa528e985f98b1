package org.houqin.chaos.check;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.houqin.chaos.load.Effect;
import org.houqin.chaos.load.Operation;
import org.houqin.chaos.load.Operation.Outcome;
import org.houqin.chaos.stack.Service;

/** Every acknowledged write is there once, a refused one is not, and what was never answered is there once or not at all. */
final class AcknowledgedWrites implements Invariant {
    /** Where to count, without the value. */
    private record Place(Service service, String table, String column) {}

    /** How often the effect may be there. */
    private static final class Bounds {
        private final List<Operation> operations = new ArrayList<>();
        private int least;
        private int most;

        void add(Operation operation) {
            operations.add(operation);
            least += operation.outcome() == Outcome.DONE ? 1 : 0;
            most += operation.outcome() == Outcome.REFUSED ? 0 : 1;
        }
    }

    @Override
    public String promise() {
        return "Every acknowledged write is there once, a refused one is not, an unanswered one 0 or 1 times";
    }

    @Override
    public List<String> violations(Evidence evidence) throws SQLException {
        Map<Place, Map<String, Bounds>> expected = new LinkedHashMap<>();
        for (Operation operation : evidence.operations()) {
            Effect effect = operation.effect();
            if (effect != null) {
                expected.computeIfAbsent(
                                new Place(effect.service(), effect.table(), effect.column()),
                                p -> new LinkedHashMap<>())
                        .computeIfAbsent(effect.value(), v -> new Bounds())
                        .add(operation);
            }
        }
        List<String> found = new ArrayList<>();
        for (Map.Entry<Place, Map<String, Bounds>> place : expected.entrySet()) {
            compare(place.getValue(), counted(evidence, place.getKey()), found);
        }
        return found;
    }

    private static Map<String, Integer> counted(Evidence evidence, Place place) throws SQLException {
        Map<String, Integer> counted = new HashMap<>();
        evidence.rows(
                        place.service(),
                        "select %1$s, count(*) from %2$s group by 1".formatted(place.column(), place.table()),
                        row -> Map.entry(String.valueOf(row.getString(1)), row.getInt(2)))
                .forEach(row -> counted.put(row.getKey(), row.getValue()));
        return counted;
    }

    private static void compare(Map<String, Bounds> expected, Map<String, Integer> counted, List<String> found) {
        expected.forEach((value, bounds) -> {
            int there = counted.getOrDefault(value, 0);
            if (there < bounds.least || there > bounds.most) {
                found.add("%s: there %d times instead of %s; %s"
                        .formatted(
                                value,
                                there,
                                bounds.least == bounds.most
                                        ? Integer.toString(bounds.least)
                                        : bounds.least + " to " + bounds.most,
                                bounds.operations));
            }
        });
    }
}
