package org.houqin.ticket.calendar;

import java.time.Instant;

/** Working time without a break, half open. */
public record WorkingInterval(Instant from, Instant to) {
    public long seconds() {
        return to.getEpochSecond() - from.getEpochSecond();
    }
}
