package org.houqin.ticket.supply;

import java.math.BigDecimal;
import java.util.UUID;

/** What this service reads of inventory's events about a reservation. */
public record StockFact(UUID reservationId, UUID ticketId, UUID lineId, String sku, BigDecimal quantity) {}
