package org.houqin.ticket.sla;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.houqin.ticket.calendar.BusinessCalendar;

/** Shares of a target, in percent and ascending, at which somebody is warned. */
public final class Shares {
    private final int[] percent;

    public Shares(int[] percent) {
        this.percent = percent.clone();
    }

    /** The next share after one that was told of. */
    public Optional<Integer> after(int told) {
        return Arrays.stream(percent).filter(share -> share > told).boxed().findFirst();
    }

    /** When that much of the target has passed, if the clock keeps running. */
    public static Instant reachedAt(
            int share, BusinessCalendar calendar, Instant start, Instant due, long limitSeconds) {
        long rest = limitSeconds * (100 - share) / 100;
        Instant reached = rest <= 0 ? due : calendar.before(due, rest);
        return reached.isBefore(start) ? start : reached;
    }
}
