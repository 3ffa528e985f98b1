package org.houqin.ticket.notice;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * A part of a person's day in which no mail is sent; may pass midnight. The same time twice is never quiet.
 *
 * @param from first quiet minute
 * @param to first minute that is not quiet any more
 */
public record QuietHours(LocalTime from, LocalTime to, ZoneId zone) {
    /** This instant, or the end of the quiet hours it lies in. */
    public Instant next(Instant at) {
        ZonedDateTime here = at.atZone(zone);
        if (!include(here.toLocalTime())) {
            return at;
        }
        ZonedDateTime end = here.with(to);
        return (end.isAfter(here) ? end : here.plusDays(1).with(to)).toInstant();
    }

    private boolean include(LocalTime time) {
        boolean begun = !time.isBefore(from);
        boolean over = !time.isBefore(to);
        return from.isBefore(to) ? begun && !over : !from.equals(to) && (begun || !over);
    }
}
