package org.houqin.procurement.requisition;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import java.time.Instant;
import org.houqin.procurement.Item;

/**
 * What somebody wants bought.
 *
 * @param estimatedAmount what it may cost in all, in CNY; null when nobody knows
 * @param neededBy when it should be there; null when it does not matter
 */
@Embeddable
public record Wish(
        @Embedded Item item, BigDecimal quantity, BigDecimal estimatedAmount, Instant neededBy, String note) {}
