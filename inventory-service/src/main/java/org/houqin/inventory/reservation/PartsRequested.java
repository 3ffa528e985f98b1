package org.houqin.inventory.reservation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Ticket's {@code parts-requested}, as far as it matters here. */
record PartsRequested(
        UUID ticketId,
        String number,
        Priority urgency,
        UUID technicianId,
        Instant neededBy,
        List<Line> lines,
        Instant requestedAt) {
    /** One wanted part. */
    record Line(UUID lineId, UUID itemId, BigDecimal quantity) {}

    List<Demand> demands() {
        return lines.stream()
                .map(line -> new Demand(
                        ticketId,
                        number,
                        line.lineId(),
                        line.itemId(),
                        line.quantity(),
                        urgency,
                        technicianId,
                        neededBy,
                        requestedAt))
                .toList();
    }
}
