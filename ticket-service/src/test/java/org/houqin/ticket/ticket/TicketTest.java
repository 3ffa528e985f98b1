package org.houqin.ticket.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houqin.ticket.ticket.SomeTicket.LIMITS;
import static org.houqin.ticket.ticket.SomeTicket.REPORT;
import static org.houqin.ticket.ticket.SomeTicket.TECHNICIAN;
import static org.houqin.ticket.ticket.SomeTicket.at;
import static org.houqin.ticket.ticket.SomeTicket.in;
import static org.houqin.ticket.ticket.SomeTicket.pressing;

import java.time.Duration;
import java.time.Instant;
import org.houqin.ticket.sla.PauseReason;
import org.houqin.ticket.sla.SlaLimits;
import org.houqin.ticket.sla.SlaTarget;
import org.houqin.ticket.sla.SomeLimits;
import org.houqin.ticket.sla.Urgency;
import org.houqin.ticket.sla.WaitingParty;
import org.junit.jupiter.api.Test;

class TicketTest {
    @Test
    void theNextDueTimeIsThatOfTheClockThatRunsOutFirst() {
        Ticket ticket = SomeTicket.submitted();
        assertThat(ticket.dueAt()).isEqualTo(at(10));
        ticket.triage(pressing(ticket, Urgency.NORMAL), LIMITS, at(8));
        ticket.dispatch(TECHNICIAN, at(8));
        ticket.accept(at(9));
        assertThat(ticket.dueAt()).isEqualTo(at(8).plus(Duration.ofHours(24)));
    }

    @Test
    void theFirstAcceptanceIsTheResponseAndALaterOneIsNot() {
        Ticket ticket = in(TicketStatus.DISPATCHED);
        ticket.accept(at(9));
        ticket.giveBack("Not to be had", at(10));
        ticket.dispatch(TECHNICIAN, at(11));
        ticket.accept(at(12));
        assertThat(ticket.respondedAt()).isEqualTo(at(9));
        assertThat(ticket.clock(SlaTarget.RESPOND).marginSeconds()).isEqualTo(3600);
    }

    @Test
    void decliningLeavesTheRespondClockRunning() {
        Ticket ticket = in(TicketStatus.DISPATCHED);
        ticket.decline("On leave", at(9));
        assertThat(ticket.technicianId()).isNull();
        assertThat(ticket.clock(SlaTarget.RESPOND).isRunning()).isTrue();
    }

    @Test
    void waitingStopsTheResolveClockAndGoingOnMovesItsDueTime() {
        Ticket ticket = in(TicketStatus.IN_PROGRESS);
        ticket.pause(PauseReason.ACCESS, WaitingParty.REQUESTER, at(9));
        assertThat(ticket.dueAt()).isNull();
        ticket.waitFor(WaitingParty.OTHER, at(11));
        ticket.resume(at(12));
        assertThat(ticket.dueAt()).isEqualTo(at(8).plus(Duration.ofHours(24 + 3)));
    }

    @Test
    void workGoesOnWhereItWasInterrupted() {
        Ticket ticket = in(TicketStatus.ACCEPTED);
        ticket.pause(PauseReason.WEATHER, WaitingParty.OTHER, at(9));
        ticket.resume(at(10));
        assertThat(ticket.status()).isEqualTo(TicketStatus.ACCEPTED);
    }

    @Test
    void finishingKeepsByHowMuchTheTargetWasMissed() {
        Ticket ticket = in(TicketStatus.IN_PROGRESS);
        Instant late = at(8).plus(Duration.ofHours(25));
        ticket.finish(REPORT, late, late);
        assertThat(ticket.clock(SlaTarget.RESOLVE).isMet()).isFalse();
        assertThat(ticket.clock(SlaTarget.RESOLVE).marginSeconds()).isEqualTo(-3600);
        assertThat(ticket.dueAt()).isNull();
    }

    @Test
    void sortingItInAnewCarriesTheWaitingOver() {
        Ticket ticket = in(TicketStatus.IN_PROGRESS);
        ticket.pause(PauseReason.PARTS, WaitingParty.STORE, at(9));
        ticket.giveBack("Not to be had", at(11));
        ticket.triage(
                pressing(ticket, Urgency.URGENT), SomeLimits.of(Duration.ofHours(2), Duration.ofHours(4)), at(12));
        assertThat(ticket.dueAt()).isEqualTo(at(8).plus(Duration.ofHours(4 + 2)));
    }

    @Test
    void reopeningCountsReworkAndForgetsTheVerdictOnTheClosureBefore() {
        Ticket ticket = in(TicketStatus.FINISHED);
        ticket.confirm(5, "Fine", at(10));
        ticket.reopen("Drips again", ReopenedBy.REQUESTER, LIMITS, at(12));
        assertThat(ticket.closure()).isEqualTo(2);
        assertThat(ticket.rework()).isEqualTo(1);
        assertThat(ticket.rating()).isNull();
        assertThat(ticket.technicianId()).isNull();
        assertThat(ticket.dueAt()).isEqualTo(at(12).plus(Duration.ofHours(24)));
    }

    @Test
    void callingItOffStopsEveryClock() {
        Ticket ticket = in(TicketStatus.PAUSED);
        ticket.cancel("Stopped by itself", at(9));
        assertThat(ticket.dueAt()).isNull();
        assertThat(ticket.pause()).isNull();
        assertThat(ticket.clock(SlaTarget.RESOLVE).isOpen()).isFalse();
    }

    @Test
    void aPlanAnswersAnOrdinaryNeedButNotAnUrgentOne() {
        Ticket ordinary = in(TicketStatus.TRIAGED);
        ordinary.plan(at(40), at(9));
        assertThat(ordinary.respondedAt()).isEqualTo(at(9));
        assertThat(ordinary.clock(SlaTarget.RESPOND).isMet()).isTrue();

        Ticket urgent = in(TicketStatus.TRIAGED);
        urgent.triage(pressing(urgent, Urgency.URGENT), LIMITS, at(8));
        urgent.plan(at(40), at(9));
        assertThat(urgent.respondedAt()).isNull();
        assertThat(urgent.clock(SlaTarget.RESPOND).isRunning()).isTrue();
    }

    @Test
    void finishingTellsWhetherTheTargetWasKeptOnce() {
        assertThat(in(TicketStatus.IN_PROGRESS).finish(REPORT, at(9), at(9)))
                .extracting(TicketEvent::kind)
                .containsExactly("sla-met", "work-finished");
        assertThat(in(TicketStatus.IN_PROGRESS).finish(REPORT, at(33), at(33)))
                .extracting(TicketEvent::kind)
                .containsExactly("sla-breached", "work-finished");
    }

    @Test
    void anOutsideFirmHasAClockOfItsOwnThatStopsWithTheWork() {
        Ticket ticket = in(TicketStatus.IN_PROGRESS);
        ticket.startFirmClock(new SlaLimits(null, null, SomeLimits.minutes(Duration.ofHours(4))), at(10));
        assertThat(ticket.dueAt()).isEqualTo(at(14));
        ticket.finish(REPORT, at(15), at(15));
        assertThat(ticket.clock(SlaTarget.FIRM).isMet()).isFalse();
        assertThat(ticket.clock(SlaTarget.RESOLVE).isMet()).isTrue();
    }

    @Test
    void aConfirmationWithAScoreTellsTheRating() {
        Ticket ticket = in(TicketStatus.FINISHED);
        TicketEvent.Closed closed =
                (TicketEvent.Closed) ticket.confirm(4, "Good", at(10)).get(1);
        assertThat(closed.closedBy()).isEqualTo(ClosedBy.REQUESTER);
        assertThat(closed.rating()).isEqualTo(new TicketEvent.Closed.Score(4, "Good"));
    }
}
