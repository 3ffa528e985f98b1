package org.houqin.ticket.supply;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What this service reads of inventory's stock-issued.
 *
 * @param quantity what was handed out this time
 * @param outstanding what is still to be handed out; nothing where an older event does not say
 */
public record StockIssued(
        UUID reservationId, UUID ticketId, UUID lineId, String sku, BigDecimal quantity, BigDecimal outstanding) {
    public StockIssued {
        outstanding = outstanding == null ? BigDecimal.ZERO : outstanding;
    }
}
