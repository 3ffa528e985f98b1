package org.houqin.inventory.stock;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.houqin.inventory.ledger.Document;
import org.houqin.platform.messaging.DomainEvent;

/** What others hear of an item's stock. */
public sealed interface StockEvent extends DomainEvent {
    /** Stock came in. */
    record StockReceived(
            UUID itemId,
            String sku,
            BigDecimal quantity,
            String unitCost,
            BigDecimal balanceAfter,
            Document source,
            Instant receivedAt)
            implements StockEvent {
        @Override
        public String type() {
            return "inventory.stock-received.v1";
        }
    }
}
