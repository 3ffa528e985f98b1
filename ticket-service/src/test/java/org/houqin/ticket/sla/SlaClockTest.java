package org.houqin.ticket.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SlaClockTest {
    private static final UUID TICKET = UUID.randomUUID();
    private static final Instant EIGHT = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    void dueIsTheStartAndTheLimitAndWhatWasWaited() {
        SlaClock clock = new SlaClock(TICKET, 1, SlaTarget.RESOLVE, Duration.ofHours(4), EIGHT);
        clock.pause(hour(1));
        clock.resume(List.of(span(1, 3), span(4, 5)));
        assertThat(clock.dueAt()).isEqualTo(hour(7));
    }

    @Test
    void waitingBeforeTheStartDoesNotCount() {
        SlaClock clock = new SlaClock(TICKET, 2, SlaTarget.RESOLVE, Duration.ofHours(4), hour(2));
        clock.resume(List.of(span(0, 1), span(1, 3)));
        assertThat(clock.dueAt()).isEqualTo(hour(7));
    }

    @Test
    void waitingNeverMovesTheResponse() {
        SlaClock clock = new SlaClock(TICKET, 1, SlaTarget.RESPOND, Duration.ofHours(2), EIGHT);
        clock.resume(List.of(span(0, 1)));
        assertThat(clock.dueAt()).isEqualTo(hour(2));
    }

    @Test
    void stoppingOnTheDotIsMet() {
        SlaClock clock = new SlaClock(TICKET, 1, SlaTarget.RESOLVE, Duration.ofHours(4), EIGHT);
        clock.stop(hour(4));
        assertThat(clock.isMet()).isTrue();
        assertThat(clock.marginSeconds()).isZero();
    }

    @Test
    void stoppingAMomentLaterIsMissed() {
        SlaClock clock = new SlaClock(TICKET, 1, SlaTarget.RESOLVE, Duration.ofHours(4), EIGHT);
        clock.stop(hour(4).plusMillis(1));
        assertThat(clock.isMet()).isFalse();
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
