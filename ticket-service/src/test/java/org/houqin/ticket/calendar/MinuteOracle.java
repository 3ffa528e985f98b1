package org.houqin.ticket.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Business time the slow and obvious way: steps through some weeks minute by minute, looks at the wall clock and at the
 * hours that hang on the door, and counts. Knows hours in whole minutes only.
 */
public final class MinuteOracle {
    private final Instant first;
    private final boolean[] works;
    /** Working seconds before each minute. */
    private final long[] seconds;

    private final LocalDateTime[] local;
    private final TreeSet<LocalDate> workdays = new TreeSet<>();
    private final TreeSet<LocalDate> dates = new TreeSet<>();

    public MinuteOracle(CalendarRules rules, Instant first, int minutes) {
        this.first = first;
        works = new boolean[minutes];
        seconds = new long[minutes + 1];
        local = new LocalDateTime[minutes];
        ZoneId zone = ZoneId.of(rules.zone());
        LocalDate today = null;
        List<WorkingHours> todays = List.of();
        List<WorkingHours> yesterdays = List.of();
        for (int minute = 0; minute < minutes; minute++) {
            LocalDateTime wall = LocalDateTime.ofInstant(at(minute), zone);
            local[minute] = wall;
            if (!wall.toLocalDate().equals(today)) {
                today = wall.toLocalDate();
                dates.add(today);
                todays = hours(rules, today);
                yesterdays = hours(rules, today.minusDays(1));
            }
            int of = wall.getHour() * 60 + wall.getMinute();
            if (open(todays, of)) {
                works[minute] = true;
                workdays.add(today);
            }
            if (open(yesterdays, of + 24 * 60)) {
                works[minute] = true;
                workdays.add(today.minusDays(1));
            }
        }
        workdays.retainAll(dates);
        count();
    }

    /** What hangs on the door that day: the shortest run of special days, the last of them, or the week's hours. */
    private static List<WorkingHours> hours(CalendarRules rules, LocalDate day) {
        List<SpecialDays> special = new ArrayList<>(rules.days());
        special.removeIf(days -> day.isBefore(days.from()) || day.isAfter(days.to()));
        if (special.isEmpty()) {
            return rules.week().getOrDefault(day.getDayOfWeek(), List.of());
        }
        long shortest = special.stream().mapToLong(SpecialDays::length).min().orElseThrow();
        special.removeIf(days -> days.length() != shortest);
        SpecialDays holds = special.get(special.size() - 1);
        return holds.like() != null ? rules.week().getOrDefault(holds.like(), List.of()) : holds.hours();
    }

    private static boolean open(List<WorkingHours> hours, int minuteOfDay) {
        for (WorkingHours stretch : hours) {
            int from = stretch.from().toSecondOfDay() / 60;
            int to = stretch.to().toSecondOfDay() / 60;
            if (from <= minuteOfDay && minuteOfDay < (to > from ? to : to + 24 * 60)) {
                return true;
            }
        }
        return false;
    }

    /** Work stands still in these minutes. */
    public void pause(int fromMinute, int toMinute) {
        Arrays.fill(works, fromMinute, toMinute, false);
        count();
    }

    private void count() {
        for (int minute = 0; minute < works.length; minute++) {
            seconds[minute + 1] = seconds[minute] + (works[minute] ? 60 : 0);
        }
    }

    public Instant at(int minute) {
        return first.plusSeconds(minute * 60L);
    }

    public int minutes() {
        return works.length;
    }

    public boolean isWorking(Instant at) {
        return works[minute(at)];
    }

    /** Working seconds between two instants, the second not earlier. */
    public long elapsed(Instant from, Instant to) {
        return counted(to) - counted(from);
    }

    /** Whether the instant lies in the weeks looked at. */
    public boolean knows(Instant at) {
        return minute(at) < works.length;
    }

    private long counted(Instant at) {
        int minute = minute(at);
        long here = at.getEpochSecond() - at(minute).getEpochSecond();
        return seconds[minute] + (works[minute] ? here : 0);
    }

    /** Null when it lies outside the weeks looked at. */
    public Instant workingDays(Instant start, int n) {
        LocalDateTime begin = local[minute(start)];
        int second = (int) (start.getEpochSecond() - at(minute(start)).getEpochSecond());
        LocalDate last = local[local.length - 1].toLocalDate().minusDays(1);
        LocalDate day = workdays.tailSet(begin.toLocalDate(), false).stream()
                .sorted(Comparator.naturalOrder())
                .skip(n - 1L)
                .findFirst()
                .orElse(null);
        if (day == null || day.isAfter(last)) {
            return null;
        }
        LocalDateTime wanted = day.atTime(begin.toLocalTime());
        int found = IntStream.range(minute(start), local.length)
                .filter(minute -> !local[minute].isBefore(wanted))
                .findFirst()
                .orElseThrow();
        return local[found].equals(wanted) ? at(found).plusSeconds(second) : at(found);
    }

    private int minute(Instant at) {
        return (int) Math.floorDiv(at.getEpochSecond() - first.getEpochSecond(), 60L);
    }
}
