package org.houqin.ticket.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.houqin.platform.text.LocalName;
import org.houqin.ticket.calendar.BusinessCalendar;
import org.houqin.ticket.calendar.CalendarRules;
import org.houqin.ticket.calendar.SomeCalendar;
import org.houqin.ticket.explain.ExplainedClock.Pause;
import org.houqin.ticket.sla.SlaTarget;
import org.houqin.ticket.sla.TargetUnit;
import org.houqin.ticket.sla.WaitingParty;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final LocalName NAME = new LocalName("等待", "Waiting");
    private static final Instant FRIDAY_AFTERNOON = Instant.parse("2026-11-27T08:30:00Z");
    private static final BusinessCalendar SCHOOL = new BusinessCalendar(SomeCalendar.school());

    @Test
    void everyDayIsALineAndTheyAddUpToTheTarget() {
        List<ExplanationLine> days = explained(SCHOOL, 8 * 3_600, List.of(), null).lines().stream()
                .filter(line -> line.kind() == ExplanationKind.DAYS)
                .toList();
        assertThat(days)
                .extracting(line -> line.facts().get("day") + " " + line.seconds())
                .containsExactly("2026-11-27 3600", "2026-11-28 0", "2026-11-30 25200");
        assertThat(days.get(1).facts()).containsEntry("lastDay", "2026-11-29");
        assertThat(days.stream().mapToLong(ExplanationLine::seconds).sum()).isEqualTo(8 * 3_600);
    }

    @Test
    void aHolidayIsCalledByItsName() {
        BusinessCalendar calendar = new BusinessCalendar(
                SomeCalendar.with(SomeCalendar.school(), SomeCalendar.off("2026-11-30", "2026-12-01")));
        assertThat(explained(calendar, 2 * 3_600, List.of(), null).lines())
                .filteredOn(line -> line.name() != null && line.kind() == ExplanationKind.DAYS)
                .extracting(line -> line.name().en() + " " + line.facts().get("lastDay") + " " + line.seconds())
                .containsExactly("special 2026-12-01 0");
    }

    @Test
    void aroundTheClockIsOneLine() {
        BusinessCalendar always = new BusinessCalendar(CalendarRules.aroundTheClock("Asia/Shanghai"));
        assertThat(explained(always, 72 * 3_600, List.of(), null).lines())
                .extracting(ExplanationLine::kind)
                .containsOnlyOnce(ExplanationKind.THROUGHOUT)
                .doesNotContain(ExplanationKind.DAYS);
    }

    @Test
    void waitingSaysHowFarItMovesTheDueTimeAndTheLastLineSaysWhatIsLeft() {
        Instant from = Instant.parse("2026-11-30T00:00:00Z");
        Instant to = Instant.parse("2026-11-30T02:00:00Z");
        List<Pause> pauses = List.of(
                new Pause(NAME, WaitingParty.STORE, from, to, true),
                new Pause(NAME, WaitingParty.OTHER, from, to.minusSeconds(60), false));
        ExplanationView view = explained(SCHOOL, 2 * 3_600, pauses, null);
        assertThat(view.lines())
                .filteredOn(line -> line.kind() == ExplanationKind.WAITED)
                .singleElement()
                .satisfies(line -> assertThat(line.seconds()).isEqualTo(7_200))
                .satisfies(line -> assertThat(line.facts()).containsEntry("due", "2026-11-30T03:00:00Z"));
        assertThat(view.lines()).extracting(ExplanationLine::kind).containsOnlyOnce(ExplanationKind.WAITED_UNCOUNTED);
        assertThat(view.dueAt()).isEqualTo("2026-11-30T03:00:00Z");
        assertThat(view.lines().get(view.lines().size() - 1))
                .isEqualTo(ExplanationLine.named(ExplanationKind.LEFT, null).seconds(2 * 3_600 + 7_200));
    }

    @Test
    void aStoppedClockSaysByHowMuchItWasMissed() {
        Instant stopped = Instant.parse("2026-11-30T01:30:00Z");
        assertThat(explained(SCHOOL, 2 * 3_600, List.of(), stopped).lines())
                .filteredOn(line -> line.kind() == ExplanationKind.MISSED)
                .extracting(ExplanationLine::seconds)
                .containsExactly(1_800L);
    }

    private static ExplanationView explained(
            BusinessCalendar calendar, long target, List<Pause> pauses, Instant stopped) {
        Instant base = calendar.due(FRIDAY_AFTERNOON, target);
        ExplainedClock clock = clock(target, base, base, pauses, stopped);
        Instant due = clock.waiting().due(calendar, FRIDAY_AFTERNOON, base);
        return new Explanation(clock(target, base, due, pauses, stopped), calendar, FRIDAY_AFTERNOON).view();
    }

    private static ExplainedClock clock(long target, Instant base, Instant due, List<Pause> pauses, Instant stopped) {
        return new ExplainedClock(
                null,
                SlaTarget.RESOLVE,
                1,
                null,
                false,
                null,
                1,
                "SCHOOL",
                NAME,
                (int) target / 3_600,
                TargetUnit.HOURS,
                target,
                FRIDAY_AFTERNOON,
                base,
                due,
                null,
                stopped,
                stopped == null ? null : "work-finished",
                pauses,
                List.of());
    }
}
