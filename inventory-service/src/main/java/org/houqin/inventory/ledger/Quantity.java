package org.houqin.inventory.ledger;

import java.math.BigDecimal;

/** How much of an item: exact to a thousandth of its unit. */
public final class Quantity {
    public static final BigDecimal NONE = BigDecimal.ZERO.setScale(3);

    private Quantity() {}

    /**
     * The same amount with three decimals.
     *
     * @throws ArithmeticException when it is finer than a thousandth
     */
    public static BigDecimal of(BigDecimal amount) {
        return amount.setScale(3);
    }
}
