package org.houqin.ticket.calendar;

import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One stretch of working time, half open. An end that is not after the start lies on the next day: 22:00–06:00 is a night
 * shift, 00:00–00:00 the whole day. Resolution is seconds.
 */
@Schema(name = "WorkingHours")
public record WorkingHours(LocalTime from, LocalTime to) {
    static final int DAY = 24 * 60 * 60;

    /** Begin in seconds since the midnight of the day it belongs to. */
    int begin() {
        return from.toSecondOfDay();
    }

    /** End in seconds since that same midnight; past 24 h when it reaches into the next day. */
    int end() {
        int end = to.toSecondOfDay();
        return end > begin() ? end : end + DAY;
    }
}
