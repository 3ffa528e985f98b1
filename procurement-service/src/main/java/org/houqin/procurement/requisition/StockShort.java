package org.houqin.procurement.requisition;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.houqin.platform.text.LocalName;
import org.houqin.procurement.Item;

/**
 * Inventory's {@code stock-short}, as far as it matters here.
 *
 * @param missing what the store lacks
 * @param technicianId who asked for the part; null when unknown
 */
record StockShort(
        UUID reservationId,
        UUID ticketId,
        String ticketNumber,
        UUID lineId,
        UUID itemId,
        String sku,
        LocalName itemName,
        String unit,
        @JsonProperty("short") BigDecimal missing,
        Instant neededBy,
        UUID technicianId) {
    Wish wish() {
        return new Wish(Item.of(itemId, sku, itemName, unit), missing, null, neededBy, null);
    }

    TicketNeed need() {
        return new TicketNeed(ticketId, ticketNumber, lineId, reservationId);
    }
}
