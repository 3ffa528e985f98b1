package org.houqin.chaos.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.houqin.chaos.message.Seen;
import org.houqin.chaos.stack.Service;

/** The parts of every ticket are those that were asked for, where the store last said, under its reservation. */
final class PartsEqualRebuild implements Invariant {
    private static final Map<String, String> SAYS = Map.of(
            "inventory.stock-short.v1", "SHORT",
            "inventory.stock-reserved.v1", "RESERVED",
            "inventory.stock-issued.v1", "ISSUED",
            "inventory.reservation-released.v1", "RELEASED");

    @Override
    public String promise() {
        return "The parts of every ticket are those that were asked for, where the store last said, under its reservation";
    }

    private record Part(String sku, BigDecimal quantity, String status, String reservation) {
        Part told(String where, String under) {
            return new Part(sku, quantity, where, under);
        }

        String of(String line) {
            return "part %s: %s × %s is %s under %s"
                    .formatted(line, quantity.stripTrailingZeros().toPlainString(), sku, status, reservation);
        }
    }

    @Override
    public List<String> violations(Evidence evidence) throws SQLException {
        Map<String, Part> asked = new TreeMap<>();
        evidence.firsts(Service.TICKET).values().stream()
                .filter(event -> "ticket.parts-requested.v1".equals(event.type()))
                .flatMap(event -> Payload.of(event).list("lines"))
                .forEach(line -> asked.put(line.path("lineId").asText(), part(line)));
        evidence.events(event -> event.publisher() == Service.INVENTORY && SAYS.containsKey(event.type())).stream()
                .sorted(Comparator.comparing(Seen::subject).thenComparing(Seen::sequence))
                .forEach(event ->
                        asked.computeIfPresent(Payload.of(event).text("lineId"), (line, part) -> after(part, event)));
        // What could not be bought is the purchasers' word, not the store's.
        asked.keySet()
                .removeAll(evidence.rows(
                        Service.TICKET, "select id from part_line where status = 'FAILED'", row -> row.getString(1)));
        Set<String> kept = new TreeSet<>(evidence.rows(
                Service.TICKET,
                "select id, sku, quantity, status, reservation_id from part_line where status <> 'FAILED'",
                row -> new Part(row.getString(2), row.getBigDecimal(3), row.getString(4), row.getString(5))
                        .of(row.getString(1))));
        Set<String> told = new TreeSet<>();
        asked.forEach((line, part) -> told.add(part.of(line)));
        return Difference.between("told", told, "kept", kept);
    }

    private static Part part(JsonNode line) {
        return new Part(line.path("sku").asText(), line.path("quantity").decimalValue(), "REQUESTED", null);
    }

    /** What was handed out in part is where it was until the rest follows. */
    private static Part after(Part before, Seen event) {
        Payload says = Payload.of(event);
        boolean inPart = "inventory.stock-issued.v1".equals(event.type())
                && says.json().path("outstanding").decimalValue().signum() > 0;
        return before.told(inPart ? before.status() : SAYS.get(event.type()), says.text("reservationId"));
    }
}
