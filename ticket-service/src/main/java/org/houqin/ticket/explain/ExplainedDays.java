package org.houqin.ticket.explain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.houqin.platform.text.LocalName;
import org.houqin.ticket.calendar.BusinessCalendar;
import org.houqin.ticket.calendar.SpecialDays;
import org.houqin.ticket.calendar.WorkingInterval;

/** What is counted between two instants, day by day in the calendar's zone. */
final class ExplainedDays {
    private static final int MOST = 40;

    private final BusinessCalendar calendar;
    private final ZoneId zone;
    private final Instant from;
    private final Instant to;

    ExplainedDays(BusinessCalendar calendar, Instant from, Instant to) {
        this.calendar = calendar;
        this.zone = calendar.rules().zoneId();
        this.from = from;
        this.to = to;
    }

    List<ExplanationLine> lines() {
        List<WorkingInterval> intervals = calendar.intervals(from, to, 2);
        if (intervals.size() == 1 && spansDays(intervals.get(0))) {
            return List.of(ExplanationLine.at(ExplanationKind.THROUGHOUT, from)
                    .until(to)
                    .seconds(calendar.elapsed(from, to)));
        }
        return runs();
    }

    private boolean spansDays(WorkingInterval only) {
        return only.from().equals(from)
                && only.to().equals(to)
                && calendar.isWorking(startOf(day(from).plusDays(1)));
    }

    /** Days on which nobody works for the same reason are one line. */
    private List<ExplanationLine> runs() {
        List<ExplanationLine> lines = new ArrayList<>();
        LocalDate first = day(from);
        LocalDate last = day(to);
        while (!first.isAfter(last)) {
            if (lines.size() == MOST) {
                lines.add(line(ExplanationKind.AND_SO_ON, first, last, null));
                return lines;
            }
            LocalDate end = first;
            LocalName name = name(first);
            while (end.isBefore(last)
                    && counted(first, end.plusDays(1)) == 0
                    && Objects.equals(name, name(end.plusDays(1)))) {
                end = end.plusDays(1);
            }
            lines.add(line(ExplanationKind.DAYS, first, end, name));
            first = end.plusDays(1);
        }
        return lines;
    }

    private ExplanationLine line(ExplanationKind kind, LocalDate first, LocalDate last, LocalName name) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("day", first.toString());
        facts.put("lastDay", last.toString());
        return ExplanationLine.named(kind, name).seconds(counted(first, last)).facts(facts);
    }

    private long counted(LocalDate first, LocalDate last) {
        Instant begin = startOf(first);
        Instant end = startOf(last.plusDays(1));
        return calendar.elapsed(begin.isBefore(from) ? from : begin, end.isAfter(to) ? to : end);
    }

    private LocalName name(LocalDate day) {
        return calendar.rules().special(day).map(SpecialDays::name).orElse(null);
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
