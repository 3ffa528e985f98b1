package org.houqin.inventory.stock;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.houqin.inventory.ledger.Document;
import org.houqin.platform.messaging.DomainEvent;
import org.houqin.platform.text.LocalName;

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

    /** What is available fell to the reorder point or below; told once until it has been above again. */
    record ReorderPointReached(
            UUID itemId,
            String sku,
            LocalName itemName,
            String unit,
            BigDecimal available,
            BigDecimal reorderPoint,
            Instant reachedAt)
            implements StockEvent {
        @Override
        public String type() {
            return "inventory.reorder-point-reached.v1";
        }
    }
}
