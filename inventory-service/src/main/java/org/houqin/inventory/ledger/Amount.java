package org.houqin.inventory.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How much moves and what it is worth.
 *
 * @param quantity in the item's unit, three decimals
 * @param unitCost yuan per unit, four decimals
 * @param value yuan, two decimals; the exact figure, from which the unit cost of issues is rounded
 */
public record Amount(BigDecimal quantity, BigDecimal unitCost, BigDecimal value) {
    /** What is paid for it. */
    public static Amount bought(BigDecimal quantity, BigDecimal unitCost) {
        BigDecimal value = quantity.multiply(unitCost).setScale(2, RoundingMode.HALF_UP);
        return new Amount(Quantity.of(quantity), unitCost.setScale(4, RoundingMode.HALF_UP), value);
    }

    /** What it is worth in all. */
    public static Amount worth(BigDecimal quantity, BigDecimal value) {
        return new Amount(Quantity.of(quantity), value.divide(quantity, 4, RoundingMode.HALF_UP), value);
    }
}
