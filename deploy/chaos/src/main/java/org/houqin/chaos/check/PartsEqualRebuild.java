package org.houqin.chaos.check;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.houqin.chaos.message.Seen;
import org.houqin.chaos.stack.Service;

/** The parts of every ticket are where the store last said. */
final class PartsEqualRebuild implements Invariant {
    private static final Map<String, String> SAYS = Map.of(
            "inventory.stock-short.v1", "SHORT",
            "inventory.stock-reserved.v1", "RESERVED",
            "inventory.stock-issued.v1", "ISSUED",
            "inventory.reservation-released.v1", "RELEASED");

    @Override
    public String promise() {
        return "The parts of every ticket are where the store last said";
    }

    @Override
    public List<String> violations(Evidence evidence) throws SQLException {
        Map<String, String> told = new TreeMap<>();
        evidence.events(event -> event.publisher() == Service.INVENTORY && SAYS.containsKey(event.type())).stream()
                .sorted(Comparator.comparing(Seen::subject).thenComparing(Seen::sequence))
                .forEach(event -> told.put(Payload.of(event).text("lineId"), SAYS.get(event.type())));
        List<String> found = new ArrayList<>();
        evidence
                .rows(Service.TICKET, "select id, status from part_line where status <> 'FAILED'", row ->
                        new String[] {row.getString(1), row.getString(2)})
                .stream()
                .filter(line -> !line[1].equals(told.getOrDefault(line[0], "REQUESTED")))
                .forEach(line ->
                        found.add("part %s is %s, the store said %s".formatted(line[0], line[1], told.get(line[0]))));
        return found;
    }
}
