package org.houqin.inventory.reservation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * What a ticket's line asks the store for.
 *
 * @param technicianId who will use it, or null
 * @param neededBy when the ticket should be done, or null
 * @param requestedAt when it was asked; the older of equally urgent demands is served first
 */
public record Demand(
        UUID ticketId,
        String ticketNumber,
        UUID lineId,
        UUID itemId,
        BigDecimal quantity,
        Priority priority,
        UUID technicianId,
        Instant neededBy,
        Instant requestedAt) {}
