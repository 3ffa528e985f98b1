package org.houqin.feedback.mail;

import java.time.LocalTime;

/**
 * A part of the day in which nobody is disturbed; may pass midnight.
 *
 * @param from first quiet minute
 * @param to first minute that is not quiet any more
 */
public record QuietHours(LocalTime from, LocalTime to) {
    public QuietHours {
        if (from.equals(to)) {
            throw new IllegalArgumentException("Quiet hours need two different times, not twice " + from);
        }
    }

    /** Reads {@code 21:00-08:00}. */
    public static QuietHours of(String text) {
        String[] ends = text.split("-");
        if (ends.length != 2) {
            throw new IllegalArgumentException("Quiet hours look like 21:00-08:00, not " + text);
        }
        return new QuietHours(LocalTime.parse(ends[0].strip()), LocalTime.parse(ends[1].strip()));
    }

    /** Whether this time of day is quiet. */
    public boolean include(LocalTime time) {
        boolean begun = !time.isBefore(from);
        boolean over = !time.isBefore(to);
        return from.isBefore(to) ? begun && !over : begun || !over;
    }
}
