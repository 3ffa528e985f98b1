package org.houqin.ticket.supply;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What this service reads of procurement's order-placed. */
public record OrderPlaced(String number, String supplierName, LocalDate expectedOn, List<Line> lines) {
    /** One line; no ticket when it was bought for the store itself. */
    public record Line(UUID ticketId, UUID partsLineId, String sku) {}
}
