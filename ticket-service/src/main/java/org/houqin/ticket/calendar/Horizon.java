package org.houqin.ticket.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The working intervals of some years, sorted and apart, with the working seconds before each. An instant works when its
 * local time lies in one of the day's hours; so hours that a clock change skips do not count and hours it repeats count
 * twice. Immutable.
 */
final class Horizon {
    /** Beyond what is known. */
    static final long BEYOND = Long.MIN_VALUE;

    /** First second covered and the first no longer covered. */
    final long from;

    final long to;

    private final long[] begins;
    private final long[] ends;
    /** Working seconds from {@link #from} to the begin of each interval, and in the last place of all. */
    private final long[] before;
    /** Epoch days on which hours begin, sorted. */
    private final long[] workdays;

    private Horizon(long from, long to, List<long[]> intervals, TreeSet<Long> days) {
        this.from = from;
        this.to = to;
        int count = intervals.size();
        begins = new long[count];
        ends = new long[count];
        before = new long[count + 1];
        for (int i = 0; i < count; i++) {
            begins[i] = intervals.get(i)[0];
            ends[i] = intervals.get(i)[1];
            before[i + 1] = before[i] + ends[i] - begins[i];
        }
        workdays = days.stream().mapToLong(Long::longValue).toArray();
    }

    /** Works out the years from the first of January of one to the first of January of another. */
    static Horizon of(CalendarRules rules, int fromYear, int toYear) {
        ZoneRules zone = rules.zoneId().getRules();
        long from = LocalDate.of(fromYear, 1, 1).atStartOfDay(ZoneOffset.UTC).toEpochSecond();
        long to = LocalDate.of(toYear, 1, 1).atStartOfDay(ZoneOffset.UTC).toEpochSecond();
        List<long[]> intervals = new ArrayList<>();
        TreeSet<Long> days = new TreeSet<>();
        Map<Long, long[][]> known = new HashMap<>();
        long begin = from;
        while (begin < to) {
            Instant at = Instant.ofEpochSecond(begin);
            ZoneOffsetTransition next = zone.nextTransition(at);
            long end = next == null ? to : Math.min(to, next.toEpochSecond());
            int offset = zone.getOffset(at).getTotalSeconds();
            long last = Math.floorDiv(end - 1 + offset, WorkingHours.DAY);
            for (long day = Math.floorDiv(begin + offset, WorkingHours.DAY) - 1; day <= last; day++) {
                boolean some = false;
                for (long[] hours : known.computeIfAbsent(day, it -> seconds(rules, it))) {
                    some |= add(intervals, hours, day * WorkingHours.DAY - offset, begin, end);
                }
                if (some && exists(zone, day)) {
                    days.add(day);
                }
            }
            begin = end;
        }
        return new Horizon(from, to, merged(intervals), days);
    }

    /** Adds what of the hours lies between two clock changes; whether anything does. */
    private static boolean add(List<long[]> intervals, long[] hours, long midnight, long begin, long end) {
        long first = Math.max(begin, midnight + hours[0]);
        long last = Math.min(end, midnight + hours[1]);
        if (first >= last) {
            return false;
        }
        intervals.add(new long[] {first, last});
        return true;
    }

    private static long[][] seconds(CalendarRules rules, long day) {
        return rules.hoursOn(LocalDate.ofEpochDay(day)).stream()
                .map(hours -> new long[] {hours.begin(), hours.end()})
                .toArray(long[][]::new);
    }

    /** Whether a clock change leaves anything of the day. */
    private static boolean exists(ZoneRules zone, long day) {
        ZoneOffsetTransition gap = zone.getTransition(LocalDate.ofEpochDay(day).atStartOfDay());
        return gap == null
                || !gap.isGap()
                || gap.getDateTimeAfter().toLocalDate().toEpochDay() == day;
    }

    private static List<long[]> merged(List<long[]> intervals) {
        intervals.sort((a, b) -> Long.compare(a[0], b[0]));
        List<long[]> merged = new ArrayList<>();
        for (long[] next : intervals) {
            long[] last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && next[0] <= last[1]) {
                last[1] = Math.max(last[1], next[1]);
            } else {
                merged.add(next);
            }
        }
        return merged;
    }

    boolean covers(long second) {
        return second >= from && second < to;
    }

    /** Working seconds between the begin of the horizon and this second. */
    long position(long second) {
        int at = indexOf(begins, second);
        return at < 0 ? 0 : before[at] + Math.min(second, ends[at]) - begins[at];
    }

    /** The earliest second with so many working seconds before it, or {@link #BEYOND}. */
    long earliest(long position) {
        if (position > before[begins.length]) {
            return BEYOND;
        }
        int at = indexOf(before, position - 1);
        return begins[at] + position - before[at];
    }

    /** The n-th workday after a day, as epoch day, or {@link #BEYOND}. */
    long workdayAfter(long day, int n) {
        int at = indexOf(workdays, day) + n;
        return at < workdays.length ? workdays[at] : BEYOND;
    }

    /** The interval this second lies in or else the next one, as begin and end; null when the horizon ends before. */
    long[] intervalAt(long second) {
        int at = indexOf(begins, second);
        if (at < 0 || second >= ends[at]) {
            at++;
        }
        return at < begins.length ? new long[] {begins[at], ends[at]} : null;
    }

    /** The place of the last value that is not after this one; -1 when all are. */
    private static int indexOf(long[] values, long value) {
        int low = 0;
        int high = values.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
