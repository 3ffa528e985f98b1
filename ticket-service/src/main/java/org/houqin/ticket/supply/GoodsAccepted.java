package org.houqin.ticket.supply;

import java.util.List;
import java.util.UUID;

/** What this service reads of procurement's goods-accepted. */
public record GoodsAccepted(String orderNumber, List<Line> lines) {
    /** One line; no ticket when it was bought for the store itself. */
    public record Line(UUID ticketId, UUID reservationId, String sku) {}
}
