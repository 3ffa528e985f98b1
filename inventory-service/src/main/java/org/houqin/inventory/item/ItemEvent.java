package org.houqin.inventory.item;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.houqin.platform.messaging.DomainEvent;
import org.houqin.platform.text.LocalName;

/** What others hear of an item. */
public sealed interface ItemEvent extends DomainEvent {
    /** What is available is at the reorder point or below; told once until it has been above again. */
    record ReorderPointReached(
            UUID itemId,
            String sku,
            LocalName itemName,
            String unit,
            BigDecimal available,
            BigDecimal reorderPoint,
            Instant reachedAt)
            implements ItemEvent {
        @Override
        public String type() {
            return "inventory.reorder-point-reached.v1";
        }
    }
}
