package org.houqin.procurement;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts of the one currency we buy in. */
public final class Money {
    /** ISO 4217 code. */
    public static final String CURRENCY = "CNY";

    /** The most one line of an order may come to; the store's books hold a hundred times that. */
    public static final BigDecimal MOST_PER_LINE = new BigDecimal("999999999999.99");

    private static final int DECIMALS = 2;

    private Money() {}

    /** The amount in yuan and fen, halves rounded up. */
    public static BigDecimal of(BigDecimal amount) {
        return amount.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
