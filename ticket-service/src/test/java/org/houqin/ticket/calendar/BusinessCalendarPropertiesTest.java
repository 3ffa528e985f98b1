package org.houqin.ticket.calendar;

import static org.assertj.core.api.Assertions.fail;

import java.time.Instant;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * Business time agrees with stepping through it minute by minute: 150 calendars, {@code houqin.properties.cases} cases each
 * (800 as it comes, 8,000 with the Maven profile {@code long}).
 */
class BusinessCalendarPropertiesTest {
    private static final int CASES = Integer.getInteger("houqin.properties.cases", 800);
    private static final int WEEKS = 45 * 24 * 60;

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void businessTimeIsWhatSteppingMinuteByMinuteCounts(@ForAll long seed) {
        Random random = new Random(seed);
        String zone = SomeCalendar.anyZone(random);
        Instant first = SomeCalendar.anyTime(random, zone);
        CalendarRules rules = SomeCalendar.any(random, zone, first);
        MinuteOracle oracle = new MinuteOracle(rules, first, WEEKS);
        BusinessCalendar calendar = new BusinessCalendar(rules);
        for (int i = 0; i < CASES; i++) {
            Instant start = first.plusSeconds(random.nextInt(WEEKS / 2 * 60));
            Instant end = start.plusSeconds(random.nextInt(random.nextBoolean() ? 3_600 : WEEKS / 2 * 60));
            check(oracle, calendar, start, end, random);
        }
    }

    private static void check(
            MinuteOracle oracle, BusinessCalendar calendar, Instant start, Instant end, Random random) {
        long elapsed = oracle.elapsed(start, end);
        same(calendar.elapsed(start, end), elapsed, calendar, start, end);
        same(calendar.isWorking(start), oracle.isWorking(start), calendar, start, start);
        long target = random.nextInt(4) == 0 ? elapsed : random.nextInt(40 * 3_600);
        Instant due = calendar.due(start, target);
        if (target > 2 && oracle.knows(due)) {
            same(oracle.elapsed(start, due), target, calendar, start, due);
            same(oracle.elapsed(start, due.minusSeconds(1)), target - 1, calendar, start, due);
            same(calendar.before(due, target - target / 3), calendar.due(start, target / 3), calendar, start, due);
        }
        if (random.nextInt(8) == 0) {
            int days = 1 + random.nextInt(5);
            Instant sameTime = oracle.workingDays(start, days);
            same(sameTime == null ? null : calendar.workingDays(start, days), sameTime, calendar, start, end);
        }
    }

    /** Says what was looked at only when it differs; saying it every time would take most of the time. */
    private static void same(Object is, Object should, BusinessCalendar calendar, Instant from, Instant to) {
        if (!Objects.equals(is, should)) {
            fail("%s from %s to %s: %s instead of %s", calendar.rules(), from, to, is, should);
        }
    }
}
