package org.houqin.ticket.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.houqin.ticket.calendar.BusinessCalendar;
import org.houqin.ticket.calendar.SomeCalendar;
import org.junit.jupiter.api.Test;

class SlaClockTest {
    private static final UUID TICKET = UUID.randomUUID();
    /** Monday, four in the afternoon in Shanghai. */
    private static final Instant EIGHT = Instant.parse("2026-03-02T08:00:00Z");

    private static final BusinessCalendar SCHOOL = new BusinessCalendar(SomeCalendar.school());

    @Test
    void dueIsTheStartAndTheLimitAndWhatWasWaited() {
        SlaClock clock = resolve(Duration.ofHours(4), EIGHT);
        clock.pause(hour(1));
        clock.resume(List.of(span(1, 3), span(4, 5)));
        assertThat(clock.dueAt()).isEqualTo(hour(7));
    }

    @Test
    void waitingBeforeTheStartDoesNotCount() {
        SlaClock clock = resolve(Duration.ofHours(4), hour(2));
        clock.resume(List.of(span(0, 1), span(1, 3)));
        assertThat(clock.dueAt()).isEqualTo(hour(7));
    }

    @Test
    void waitingThatBeganAfterTheTargetWasMissedHelpsNoMore() {
        SlaClock clock = resolve(Duration.ofHours(4), EIGHT);
        clock.resume(List.of(span(4, 6), span(7, 8)));
        assertThat(clock.dueAt()).isEqualTo(hour(4));
    }

    @Test
    void waitingMovesTheResponseOnlyWhenItsReasonSaysSo() {
        SlaClock clock = new SlaClock(TICKET, 1, SlaTarget.RESPOND, SomeLimits.minutes(Duration.ofHours(2)), EIGHT);
        clock.resume(List.of(span(0, 1)));
        assertThat(clock.dueAt()).isEqualTo(hour(2));
        PauseReason stopsAll = new PauseReason("FLOOD", WaitingParty.OTHER, true, true, true, null, null);
        PauseSpan flood = new PauseSpan(TICKET, stopsAll, WaitingParty.OTHER, EIGHT);
        flood.end(hour(1));
        clock.resume(List.of(flood));
        assertThat(clock.dueAt()).isEqualTo(hour(3));
    }

    @Test
    void waitingAtNightDoesNotMoveADueTimeInServiceHours() {
        SlaClock clock =
                new SlaClock(TICKET, 1, SlaTarget.RESOLVE, SomeLimits.limit(3, TargetUnit.HOURS, SCHOOL), EIGHT);
        Instant due = Instant.parse("2026-03-03T01:30:00Z");
        assertThat(clock.dueAt()).isEqualTo(due);
        clock.resume(List.of(span(3, 12)));
        assertThat(clock.dueAt()).isEqualTo(due);
        clock.resume(List.of(span(0, 12)));
        assertThat(clock.dueAt()).isEqualTo(Instant.parse("2026-03-03T03:00:00Z"));
    }

    @Test
    void aWorkingDayIsTheSameClockTimeAndWaitingOneKeepsIt() {
        SlaClock clock =
                new SlaClock(TICKET, 1, SlaTarget.RESOLVE, SomeLimits.limit(1, TargetUnit.WORKING_DAYS, SCHOOL), EIGHT);
        assertThat(clock.dueAt()).isEqualTo(hour(24));
        clock.resume(List.of(span(1, 25)));
        assertThat(clock.dueAt()).isEqualTo(hour(48));
    }

    @Test
    void stoppingOnTheDotIsMet() {
        SlaClock clock = resolve(Duration.ofHours(4), EIGHT);
        clock.stop(hour(4), List.of(span(1, 2)));
        assertThat(clock.isMet()).isTrue();
        assertThat(clock.marginSeconds()).isZero();
        assertThat(clock.businessSeconds()).isEqualTo(3 * 3_600);
        assertThat(clock.nextWarnAt()).isNull();
    }

    @Test
    void stoppingASecondLaterIsMissed() {
        SlaClock clock = resolve(Duration.ofHours(4), EIGHT);
        clock.stop(hour(4).plusSeconds(1), List.of());
        assertThat(clock.isMet()).isFalse();
        assertThat(clock.tellBreach()).isTrue();
        assertThat(clock.tellBreach()).isFalse();
    }

    @Test
    void thereIsAWarningAtEachShareAndNoneWhilePaused() {
        SlaClock clock = resolve(Duration.ofHours(4), EIGHT);
        assertThat(clock.nextWarnAt()).isEqualTo(hour(2));
        clock.pause(hour(1));
        assertThat(clock.nextWarnAt()).isNull();
        clock.resume(List.of(span(1, 3)));
        assertThat(clock.nextWarnAt()).isEqualTo(hour(4));
    }

    private static SlaClock resolve(Duration limit, Instant start) {
        return new SlaClock(TICKET, 1, SlaTarget.RESOLVE, SomeLimits.minutes(limit), start);
    }

    private static Instant hour(int after) {
        return EIGHT.plus(Duration.ofHours(after));
    }

    private static PauseSpan span(int from, int to) {
        PauseSpan span = new PauseSpan(TICKET, PauseReason.ACCESS, WaitingParty.REQUESTER, hour(from));
        span.end(hour(to));
        return span;
    }
}
