package org.houqin.inventory.item;

import java.math.BigDecimal;

/** What lies in all bins together, and how much of that is promised. */
record Totals(BigDecimal onHand, BigDecimal reserved) {
    static final Totals NONE = new Totals(BigDecimal.ZERO, BigDecimal.ZERO);

    BigDecimal available() {
        return onHand.subtract(reserved);
    }
}
