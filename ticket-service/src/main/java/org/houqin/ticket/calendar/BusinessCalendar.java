package org.houqin.ticket.calendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Business time: due times and elapsed working seconds by binary search over working intervals. The intervals of the years
 * asked about are worked out once and extended when somebody asks further; safe for any number of threads. Resolution is
 * seconds: fractions are dropped. Covers the years 1900 to 2300.
 */
public final class BusinessCalendar {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2300;
    private static final long YEAR = 31_556_952L;

    private final CalendarRules rules;
    private final ZoneId zone;
    private volatile Horizon horizon;

    public BusinessCalendar(CalendarRules rules) {
        this.rules = rules;
        this.zone = rules.zoneId();
    }

    /**
     * The earliest instant by which so many working seconds have passed since the start; the start itself for none.
     *
     * @throws DateTimeException when there is not that much working time until 2300
     */
    public Instant due(Instant start, long seconds) {
        long from = start.getEpochSecond();
        return seconds <= 0 ? start : Instant.ofEpochSecond(dueSecond(from, seconds));
    }

    /** {@link #due} in seconds since 1970; {@code seconds} must be positive. */
    long dueSecond(long from, long seconds) {
        Horizon known = at(from);
        while (true) {
            long due = known.earliest(known.position(from) + seconds);
            if (due != Horizon.BEYOND) {
                return due;
            }
            known = longer(known);
        }
    }

    /** Working seconds between two instants; none when the second is not later. */
    public long elapsed(Instant from, Instant to) {
        return elapsedSeconds(from.getEpochSecond(), to.getEpochSecond());
    }

    /** {@link #elapsed} in seconds since 1970. */
    long elapsedSeconds(long from, long to) {
        if (to <= from) {
            return 0;
        }
        Horizon known = at(from, to);
        return known.position(to) - known.position(from);
    }

    /** The earliest instant with so many working seconds less before it than this one. */
    public Instant before(Instant then, long seconds) {
        long second = then.getEpochSecond();
        Horizon known = at(second);
        while (known.position(second) <= seconds) {
            known = earlier(known);
        }
        return Instant.ofEpochSecond(known.earliest(known.position(second) - seconds));
    }

    /**
     * The same clock time on the n-th following day on which work begins. Where a clock change skips that time, the moment
     * of the change; where it comes twice, the first.
     */
    public Instant workingDays(Instant start, int n) {
        LocalDateTime local = LocalDateTime.ofInstant(Instant.ofEpochSecond(start.getEpochSecond()), zone);
        Horizon known = at(start.getEpochSecond());
        long day = known.workdayAfter(local.toLocalDate().toEpochDay(), n);
        while (day == Horizon.BEYOND) {
            known = longer(known);
            day = known.workdayAfter(local.toLocalDate().toEpochDay(), n);
        }
        return instant(LocalDate.ofEpochDay(day).atTime(local.toLocalTime()));
    }

    /** Whether people work at this instant. */
    public boolean isWorking(Instant at) {
        return !nextWorking(at).isAfter(at);
    }

    /** This instant if people work then, otherwise when they begin next. */
    public Instant nextWorking(Instant at) {
        Instant begin = intervalAt(at).from();
        return begin.isAfter(at) ? begin : at;
    }

    /** The working interval this instant lies in, otherwise the next one. */
    public WorkingInterval intervalAt(Instant at) {
        Horizon known = at(at.getEpochSecond());
        long[] found = known.intervalAt(at.getEpochSecond());
        while (found == null || found[1] == known.to && known.to - at.getEpochSecond() < YEAR) {
            known = longer(known);
            found = known.intervalAt(at.getEpochSecond());
        }
        return new WorkingInterval(Instant.ofEpochSecond(found[0]), Instant.ofEpochSecond(found[1]));
    }

    /** The working intervals between two instants, cut to them; at most so many. */
    public List<WorkingInterval> intervals(Instant from, Instant to, int most) {
        List<WorkingInterval> found = new ArrayList<>();
        Instant at = from;
        while (at.isBefore(to) && found.size() < most) {
            WorkingInterval next = intervalAt(at);
            if (!next.from().isBefore(to)) {
                break;
            }
            found.add(new WorkingInterval(
                    next.from().isBefore(from) ? from : next.from(), next.to().isAfter(to) ? to : next.to()));
            at = next.to();
        }
        return found;
    }

    public CalendarRules rules() {
        return rules;
    }

    private Instant instant(LocalDateTime local) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        return offsets.isEmpty() ? zone.getRules().getTransition(local).getInstant() : local.toInstant(offsets.get(0));
    }

    private Horizon at(long second) {
        Horizon known = horizon;
        return known != null && known.covers(second) ? known : extended(second, second);
    }

    private Horizon at(long from, long to) {
        Horizon known = horizon;
        return known != null && known.covers(from) && known.covers(to) ? known : extended(from, to);
    }

    private Horizon longer(Horizon known) {
        return extended(known.from, known.to + Math.max(YEAR, known.to - known.from) - 1);
    }

    private Horizon earlier(Horizon known) {
        return extended(known.from - YEAR, known.to - 1);
    }

    /** A horizon that covers these seconds and all that is known already, with a year to spare on both sides. */
    private synchronized Horizon extended(long from, long to) {
        Horizon known = horizon;
        if (known != null && known.covers(from) && known.covers(to)) {
            return known;
        }
        long first = known == null ? from : Math.min(from, known.from);
        long last = known == null ? to : Math.max(to, known.to - 1);
        int fromYear = Math.max(FIRST_YEAR, year(first) - (known != null && first >= known.from ? 0 : 1));
        int toYear = Math.min(LAST_YEAR, year(last) + (known != null && last < known.to ? 1 : 2));
        Horizon wider = Horizon.of(rules, fromYear, toYear);
        if (!wider.covers(from) || !wider.covers(to)) {
            throw new DateTimeException("No working time until " + LAST_YEAR + ", or before " + FIRST_YEAR);
        }
        horizon = wider;
        return wider;
    }

    private static int year(long second) {
        return LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC).getYear();
    }
}
