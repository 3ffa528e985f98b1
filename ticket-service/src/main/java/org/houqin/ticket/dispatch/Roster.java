package org.houqin.ticket.dispatch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.houqin.ticket.dispatch.TechnicianProfile.Day;
import org.houqin.ticket.dispatch.TechnicianProfile.DayKind;
import org.houqin.ticket.dispatch.TechnicianProfile.Leave;
import org.houqin.ticket.dispatch.TechnicianProfile.Shift;

/** When somebody works: weekly shifts, days that differ from them, and leave, in the house's time zone. */
public record Roster(List<Shift> shifts, List<Day> days, List<Leave> leaves, ZoneId zone) {
    private static final int AHEAD = 15;

    /**
     * How somebody stands at an instant.
     *
     * @param known whether any shift is written down at all
     * @param until when the shift under way ends, or null
     * @param next when the next shift begins, within two weeks, or null
     * @param awayUntil last day of the leave or the day off that holds now, or null
     */
    public record Standing(boolean known, Instant until, Instant next, LocalDate awayUntil) {
        public boolean onShift() {
            return until != null;
        }
    }

    private record Span(Instant from, Instant to) {
        boolean holds(Instant at) {
            return !at.isBefore(from) && at.isBefore(to);
        }
    }

    /** Where a person stands at this instant. */
    public Standing at(Instant at) {
        LocalDate today = at.atZone(zone).toLocalDate();
        Instant until = null;
        Instant next = null;
        for (int i = -1; i <= AHEAD && next == null; i++) {
            for (Span span : spans(today.plusDays(i))) {
                if (span.holds(at)) {
                    until = until == null || span.to().isAfter(until) ? span.to() : until;
                } else if (span.from().isAfter(at)
                        && (next == null || span.from().isBefore(next))) {
                    next = span.from();
                }
            }
        }
        boolean known = !shifts.isEmpty() || days.stream().anyMatch(day -> day.kind() == DayKind.EXTRA);
        return new Standing(known, until, next, until == null ? awayUntil(today) : null);
    }

    private List<Span> spans(LocalDate date) {
        List<Span> spans = new ArrayList<>();
        if (awayUntil(date) != null) {
            return spans;
        }
        shifts.stream()
                .filter(shift -> shift.weekday() == date.getDayOfWeek().getValue())
                .forEach(shift -> spans.add(span(date, shift.starts(), shift.ends())));
        days.stream()
                .filter(day -> day.day().equals(date) && day.kind() == DayKind.EXTRA)
                .forEach(day -> spans.add(span(date, day.starts(), day.ends())));
        return spans;
    }

    private Span span(LocalDate date, String starts, String ends) {
        LocalTime from = LocalTime.parse(starts);
        LocalTime to = LocalTime.parse(ends);
        LocalDate last = to.isAfter(from) ? date : date.plusDays(1);
        return new Span(
                date.atTime(from).atZone(zone).toInstant(),
                last.atTime(to).atZone(zone).toInstant());
    }

    private LocalDate awayUntil(LocalDate date) {
        LocalDate away = days.stream()
                .filter(day -> day.day().equals(date) && day.kind() == DayKind.OFF)
                .map(Day::day)
                .findFirst()
                .orElse(null);
        return leaves.stream()
                .filter(leave -> !date.isBefore(leave.firstDay()) && !date.isAfter(leave.lastDay()))
                .map(Leave::lastDay)
                .max(LocalDate::compareTo)
                .orElse(away);
    }
}
