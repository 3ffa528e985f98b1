package org.houqin.procurement.order;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What the storekeeper found of one order line in one delivery.
 *
 * @param reason why some was refused; null when nothing was
 * @param last nothing more will come for this line, not even a replacement
 */
public record Inspection(UUID lineId, BigDecimal accepted, BigDecimal refused, String reason, boolean last) {
    BigDecimal delivered() {
        return accepted.add(refused);
    }
}
