package org.houqin.ticket.sla;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.houqin.ticket.calendar.BusinessCalendar;

/**
 * The limit of one clock with the versions it was taken from.
 *
 * @param policyId null when no policy set it
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
        List<Integer> warnAt) {
    /** When it is due if work never waits. */
    public Instant due(Instant start) {
        return switch (unit) {
            case MINUTES -> calendar.due(start, amount * 60L);
            case HOURS -> calendar.due(start, amount * 3_600L);
            case WORKING_DAYS -> calendar.workingDays(start, amount);
        };
    }
}
