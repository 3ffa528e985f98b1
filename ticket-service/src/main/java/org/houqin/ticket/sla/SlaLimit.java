package org.houqin.ticket.sla;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.houqin.ticket.calendar.BusinessCalendar;

/**
 * The limit of one clock with the versions it was taken from.
 *
 * @param policyId null when no policy set it
 * @param named whether the policy was named for the ticket, not the closest that fits
 * @param warnAt shares in percent, ascending
 */
public record SlaLimit(
        UUID policyId,
        Integer policyVersion,
        int amount,
        TargetUnit unit,
        UUID calendarId,
        int calendarVersion,
        BusinessCalendar calendar,
        List<Integer> warnAt,
        boolean named) {
    /** When it is due if work never waits. */
    public Instant due(Instant start) {
        return switch (unit) {
            case MINUTES -> calendar.due(start, amount * 60L);
            case HOURS -> calendar.due(start, amount * 3_600L);
            case WORKING_DAYS -> calendar.workingDays(start, amount);
        };
    }

    /** The same from a policy that was named. */
    SlaLimit asNamed() {
        return new SlaLimit(policyId, policyVersion, amount, unit, calendarId, calendarVersion, calendar, warnAt, true);
    }
}
