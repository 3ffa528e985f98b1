package org.houqin.ticket.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.houqin.ticket.calendar.SomeCalendar.hours;
import static org.houqin.ticket.calendar.SomeCalendar.madeUp;
import static org.houqin.ticket.calendar.SomeCalendar.off;
import static org.houqin.ticket.calendar.SomeCalendar.school;
import static org.houqin.ticket.calendar.SomeCalendar.weekdays;
import static org.houqin.ticket.calendar.SomeCalendar.with;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BusinessCalendarTest {
    private static final long HOUR = 3_600;

    @Test
    void workGoesOnAfterTheLunchBreak() {
        assertThat(due(school(), "2026-03-02T11:30+08:00", HOUR)).isEqualTo(at("2026-03-02T14:30+08:00"));
    }

    @Test
    void whatIsDueAtClosingTimeIsDueAtClosingTimeAndNotTheNextMorning() {
        assertThat(due(school(), "2026-03-06T14:00+08:00", 3 * HOUR + HOUR / 2))
                .isEqualTo(at("2026-03-06T17:30+08:00"));
    }

    @Test
    void whatComesInOnTheWeekendBeginsToCountOnMonday() {
        assertThat(due(school(), "2026-03-07T10:00+08:00", HOUR)).isEqualTo(at("2026-03-09T09:00+08:00"));
    }

    @Test
    void aMakeUpWorkdayInsideAVacationIsWorkedLikeTheDayItStandsInFor() {
        CalendarRules rules = with(school(), off("2026-02-09", "2026-03-01"), madeUp("2026-02-28", DayOfWeek.FRIDAY));
        assertThat(due(rules, "2026-02-20T10:00+08:00", 8 * HOUR)).isEqualTo(at("2026-03-02T08:30+08:00"));
    }

    @Test
    void aWorkingDayIsTheSameClockTimeOnTheNextDayPeopleWork() {
        BusinessCalendar calendar = new BusinessCalendar(with(school(), off("2026-03-09", "2026-03-09")));
        assertThat(calendar.workingDays(at("2026-03-06T10:17+08:00"), 1)).isEqualTo(at("2026-03-10T10:17+08:00"));
        assertThat(calendar.workingDays(at("2026-03-07T10:17+08:00"), 2)).isEqualTo(at("2026-03-11T10:17+08:00"));
    }

    @Test
    void aNightShiftOverTheClockChangeIsAsLongAsItWas() {
        CalendarRules nights = weekdays("Europe/Berlin", hours("22:00", "06:00"));
        BusinessCalendar calendar = new BusinessCalendar(new CalendarRules(
                nights.zone(), Map.of(DayOfWeek.SATURDAY, List.of(hours("22:00", "06:00"))), List.of()));
        assertThat(calendar.elapsed(at("2026-03-28T12:00+01:00"), at("2026-03-29T12:00+02:00")))
                .isEqualTo(7 * HOUR);
        assertThat(calendar.elapsed(at("2026-10-24T12:00+02:00"), at("2026-10-25T12:00+01:00")))
                .isEqualTo(9 * HOUR);
    }

    @Test
    void aDayThatAClockChangeSkipsIsNoWorkingDay() {
        BusinessCalendar calendar = new BusinessCalendar(weekdays("Pacific/Apia", hours("08:00", "16:00")));
        assertThat(calendar.workingDays(at("2011-12-29T09:00-10:00"), 1)).isEqualTo(at("2012-01-02T09:00+14:00"));
    }

    @Test
    void aClockTimeThatIsSkippedIsTheMomentOfTheChange() {
        BusinessCalendar calendar = new BusinessCalendar(CalendarRules.aroundTheClock("Europe/Berlin"));
        assertThat(calendar.workingDays(at("2026-03-28T02:30+01:00"), 1)).isEqualTo(at("2026-03-29T03:00+02:00"));
    }

    @Test
    void farDatesExtendWhatIsKnown() {
        BusinessCalendar calendar = new BusinessCalendar(school());
        Instant start = at("2026-03-02T08:00+08:00");
        assertThat(calendar.elapsed(start, calendar.due(start, 100_000 * HOUR))).isEqualTo(100_000 * HOUR);
        assertThat(calendar.before(start, 10_000 * HOUR)).isBefore(at("2021-03-01T00:00+08:00"));
        assertThat(calendar.elapsed(calendar.before(start, 10_000 * HOUR), start))
                .isEqualTo(10_000 * HOUR);
    }

    @Test
    void aCalendarThatNeverWorksIsNeverDue() {
        CalendarRules never = new CalendarRules("UTC", Map.of(), List.of());
        assertThatThrownBy(() -> due(never, "2026-03-02T08:00Z", 1)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void intervalsAreCutToTheTimeAskedAbout() {
        BusinessCalendar calendar = new BusinessCalendar(school());
        assertThat(calendar.intervals(at("2026-03-02T09:00+08:00"), at("2026-03-03T08:10+08:00"), 10))
                .extracting(WorkingInterval::seconds)
                .containsExactly(3 * HOUR, 3 * HOUR + HOUR / 2, 600L);
    }

    private static Instant due(CalendarRules rules, String start, long seconds) {
        return new BusinessCalendar(rules).due(at(start), seconds);
    }

    private static Instant at(String time) {
        return ZonedDateTime.parse(time).toInstant();
    }
}
