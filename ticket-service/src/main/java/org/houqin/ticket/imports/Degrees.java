package org.houqin.ticket.imports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** Latitudes and longitudes as people write them into tables, in degrees; kept to a tenth of a metre. */
final class Degrees {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,3}(\\.\\d+)?");
    private static final int DECIMALS = 6;

    private Degrees() {}

    /** Whether it is a number from minus to plus this many degrees. */
    static boolean areUpTo(int most, String cell) {
        return NUMBER.matcher(cell).matches() && new BigDecimal(cell).abs().compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    static BigDecimal of(String cell) {
        return new BigDecimal(cell).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
