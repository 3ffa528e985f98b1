package org.houqin.ticket.supply;

import java.math.BigDecimal;
import java.util.UUID;

/** What this service reads of inventory's stock-short. */
public record StockShort(
        UUID reservationId, UUID ticketId, UUID lineId, String sku, BigDecimal requested, BigDecimal reserved) {}
