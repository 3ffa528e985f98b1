package org.houqin.ticket.sla;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.ticket.calendar.BusinessCalendar;

/** A clock; while it stands still its due time moves along. */
@Schema(name = "SlaClock")
public record SlaClockView(
        SlaTarget target,
        Instant startedAt,
        Instant dueAt,
        @Schema(nullable = true) Instant pausedAt,
        @Schema(nullable = true) Instant stoppedAt,
        UUID calendarId,
        int calendarVersion,

        @Schema(description = "The target in working seconds", examples = "7200")
        long targetSeconds,

        @Schema(
                description =
                        "Working seconds counted by asOf, pauses left out; more than the target once it is missed")
        long elapsedSeconds,

        @Schema(description = "When it counts again, if it rests now because nobody works", nullable = true)
        Instant restsUntil,

        @Schema(description = "The instant of this view") Instant asOf,
        SlaState state) {
    /** The clock as it stands at this instant, made from the clock as it is stored. */
    public SlaClockView at(Instant now, SlaRules rules) {
        BusinessCalendar calendar = rules.calendar(calendarId, calendarVersion);
        if (stoppedAt != null) {
            boolean met = stoppedAt.getEpochSecond() <= dueAt.getEpochSecond();
            return with(dueAt, counted(calendar, stoppedAt), null, now, met ? SlaState.MET : SlaState.BREACHED);
        }
        if (pausedAt != null) {
            boolean late = pausedAt.isAfter(dueAt);
            Instant due = late || calendar == null ? dueAt : calendar.due(dueAt, calendar.elapsed(pausedAt, now));
            return with(due, counted(calendar, pausedAt), null, now, late ? SlaState.BREACHED : SlaState.PAUSED);
        }
        Instant works = calendar == null ? now : calendar.nextWorking(now);
        return with(
                dueAt,
                counted(calendar, now),
                works.isAfter(now) ? works : null,
                now,
                now.isAfter(dueAt) ? SlaState.BREACHED : SlaState.RUNNING);
    }

    private long counted(BusinessCalendar calendar, Instant at) {
        if (calendar == null) {
            return 0;
        }
        return targetSeconds - calendar.elapsed(at, dueAt) + calendar.elapsed(dueAt, at);
    }

    private SlaClockView with(Instant due, long elapsed, Instant rests, Instant now, SlaState stands) {
        return new SlaClockView(
                target,
                startedAt,
                due,
                pausedAt,
                stoppedAt,
                calendarId,
                calendarVersion,
                targetSeconds,
                elapsed,
                rests,
                now,
                stands);
    }
}
