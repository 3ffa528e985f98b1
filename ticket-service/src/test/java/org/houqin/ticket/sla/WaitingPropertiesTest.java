package org.houqin.ticket.sla;

import static org.assertj.core.api.Assertions.fail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.houqin.ticket.calendar.BusinessCalendar;
import org.houqin.ticket.calendar.CalendarRules;
import org.houqin.ticket.calendar.MinuteOracle;
import org.houqin.ticket.calendar.SomeCalendar;

/** Waiting is left out as if the calendar had been closed meanwhile; spans touch each other, the start, and the due time. */
class WaitingPropertiesTest {
    private static final int TRIES = 60;
    /** Of one set of spans: to walk through a month minute by minute takes longer than to check. */
    private static final int CHECKS = 50;

    private static final int CASES = Integer.getInteger("houqin.properties.cases", 800) / CHECKS / 2;
    private static final UUID TICKET = UUID.randomUUID();
    private static final int MINUTES = 30 * 24 * 60;

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void waitingCountsAsIfNobodyHadWorkedThen(@ForAll long seed) {
        Random random = new Random(seed);
        String zone = SomeCalendar.anyZone(random);
        Instant first = SomeCalendar.anyTime(random, zone);
        CalendarRules rules = SomeCalendar.any(random, zone, first);
        BusinessCalendar calendar = new BusinessCalendar(rules);
        for (int i = 0; i < CASES; i++) {
            MinuteOracle oracle = new MinuteOracle(rules, first, MINUTES);
            List<Waiting.Stretch> stretches = anyStretches(random, oracle);
            check(calendar, oracle, new Waiting(stretches), random);
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void anotherCalendarCountsAsIfItHadHeldFromTheStartAndWhatWasWaitedStaysWaited(@ForAll long seed) {
        Random random = new Random(seed);
        String zone = SomeCalendar.anyZone(random);
        Instant first = SomeCalendar.anyTime(random, zone);
        CalendarRules rules = SomeCalendar.any(random, zone, first);
        BusinessCalendar before = new BusinessCalendar(SomeCalendar.any(random, zone, first));
        BusinessCalendar after = new BusinessCalendar(rules);
        for (int i = 0; i < CASES; i++) {
            MinuteOracle oracle = new MinuteOracle(rules, first, MINUTES);
            List<PauseSpan> spans = spans(anyStretches(random, oracle));
            for (int j = 0; j < CHECKS; j++) {
                Instant start = oracle.at(random.nextInt(MINUTES / 2)).plusSeconds(random.nextInt(60));
                int minutes = 1 + random.nextInt(20 * 60);
                List<PauseSpan> over = spans.subList(0, random.nextInt(spans.size() + 1));
                SlaClock clock = new SlaClock(TICKET, 1, SlaTarget.RESOLVE, limit(minutes, before), start);
                clock.resume(over);
                clock.retarget(limit(minutes, after), over);
                clock.resume(spans);
                Instant due = clock.dueAt();
                if (oracle.knows(due)) {
                    Waiting waiting = Waiting.of(spans, SlaTarget.RESOLVE);
                    same(oracle.elapsed(start, due), minutes * 60L, after, waiting, start, due);
                }
            }
        }
    }

    private static SlaLimit limit(int minutes, BusinessCalendar calendar) {
        return SomeLimits.limit(minutes, TargetUnit.MINUTES, calendar);
    }

    private static List<PauseSpan> spans(List<Waiting.Stretch> stretches) {
        return stretches.stream()
                .map(stretch -> {
                    PauseSpan span = new PauseSpan(TICKET, PauseReason.OTHER, WaitingParty.OTHER, stretch.from());
                    span.end(stretch.to());
                    return span;
                })
                .toList();
    }

    private static void check(BusinessCalendar calendar, MinuteOracle oracle, Waiting waiting, Random random) {
        for (int i = 0; i < CHECKS; i++) {
            boolean atEdge = !waiting.stretches().isEmpty() && random.nextInt(4) == 0;
            Instant start = atEdge
                    ? waiting.stretches().get(0).from()
                    : oracle.at(random.nextInt(MINUTES / 2)).plusSeconds(random.nextInt(60));
            long target = 1 + random.nextInt(20 * 3_600);
            Instant due = waiting.due(calendar, start, calendar.due(start, target));
            if (oracle.knows(due)) {
                same(oracle.elapsed(start, due), target, calendar, waiting, start, due);
                same(oracle.elapsed(start, due.minusSeconds(1)), target - 1, calendar, waiting, start, due);
                same(waiting.elapsed(calendar, start, due), target, calendar, waiting, start, due);
            }
            Instant at = start.plusSeconds(random.nextInt(MINUTES / 3 * 60));
            same(waiting.elapsed(calendar, start, at), oracle.elapsed(start, at), calendar, waiting, start, at);
        }
    }

    private static List<Waiting.Stretch> anyStretches(Random random, MinuteOracle oracle) {
        List<Waiting.Stretch> stretches = new ArrayList<>();
        int minute = random.nextInt(MINUTES / 4);
        for (int i = random.nextInt(5); i > 0; i--) {
            int end = minute + random.nextInt(3 * 24 * 60);
            oracle.pause(minute, end);
            stretches.add(new Waiting.Stretch(oracle.at(minute), oracle.at(end)));
            minute = end + (random.nextBoolean() ? 0 : random.nextInt(24 * 60));
        }
        return stretches;
    }

    private static void same(
            long is, long should, BusinessCalendar calendar, Waiting waiting, Instant start, Instant at) {
        if (is != should) {
            fail("%s, %s from %s to %s: %d instead of %d", calendar.rules(), waiting, start, at, is, should);
        }
    }
}
