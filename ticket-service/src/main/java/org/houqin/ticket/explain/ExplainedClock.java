package org.houqin.ticket.explain;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.houqin.platform.text.LocalName;
import org.houqin.ticket.calendar.BusinessCalendar;
import org.houqin.ticket.sla.SlaTarget;
import org.houqin.ticket.sla.TargetUnit;
import org.houqin.ticket.sla.Urgency;
import org.houqin.ticket.sla.Waiting;
import org.houqin.ticket.sla.WaitingParty;

/**
 * A clock with all that its due time came from.
 *
 * @param policy null when none set the target
 * @param named whether a rule named the policy, instead of the closest that fits
 * @param stoppedBy kind of the event that stopped it, or null
 */
record ExplainedClock(
        UUID id,
        SlaTarget target,
        int closure,
        Policy policy,
        boolean named,
        UUID calendarId,
        int calendarVersion,
        String calendarCode,
        LocalName calendarName,
        int amount,
        TargetUnit unit,
        long targetSeconds,
        Instant startedAt,
        Instant baseDueAt,
        Instant dueAt,
        Instant pausedAt,
        Instant stoppedAt,
        String stoppedBy,
        List<Pause> pauses,
        List<Warning> warnings) {
    private static final Set<String> WITHOUT_VERDICT = Set.of("cancelled", "rejected", "merged");

    /** The version that set the target and what it asks for; null where it does not mind. */
    record Policy(
            String code,
            LocalName name,
            int number,
            Instant effectiveFrom,
            LocalName category,
            LocalName place,
            LocalName department,
            LocalName group,
            Urgency urgency) {}

    /** A stretch of waiting, whether it stops this clock or not. */
    record Pause(LocalName name, WaitingParty party, Instant startedAt, Instant endedAt, boolean stops) {
        Waiting.Stretch stretch() {
            return new Waiting.Stretch(startedAt, endedAt);
        }
    }

    /** A share of the target that somebody was told of. */
    record Warning(int share, Instant firedAt, String step) {}

    /** The waiting that stops this clock. */
    Waiting waiting() {
        return new Waiting(
                pauses.stream().filter(Pause::stops).map(Pause::stretch).toList());
    }

    /** When it is due as of now: while the clock stands still this moves along. */
    Instant dueAsOf(BusinessCalendar calendar, Instant now) {
        return standsStill() && !pausedAt.isAfter(dueAt) ? calendar.due(dueAt, calendar.elapsed(pausedAt, now)) : dueAt;
    }

    boolean standsStill() {
        return stoppedAt == null && pausedAt != null;
    }

    boolean hasVerdict() {
        return stoppedAt != null && !WITHOUT_VERDICT.contains(String.valueOf(stoppedBy));
    }

    boolean isMet() {
        return stoppedAt.getEpochSecond() <= dueAt.getEpochSecond();
    }
}
