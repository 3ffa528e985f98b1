package org.houqin.ticket.ticket;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.houqin.platform.text.LocalName;
import org.houqin.ticket.catalog.Nature;
import org.houqin.ticket.parts.WantedPart;
import org.houqin.ticket.sla.PauseReason;
import org.houqin.ticket.sla.SlaLimits;
import org.houqin.ticket.sla.SomeLimits;
import org.houqin.ticket.sla.Urgency;
import org.houqin.ticket.sla.WaitingParty;

/** Tickets for tests of the rules, reported at eight o'clock. */
final class SomeTicket {
    static final UUID REQUESTER = UUID.fromString("00000000-0000-7000-8000-000000000001");
    static final UUID TECHNICIAN = UUID.fromString("00000000-0000-7000-8000-000000000002");
    static final UUID COLLEAGUE = UUID.fromString("00000000-0000-7000-8000-000000000003");
    static final Instant EIGHT = Instant.parse("2026-03-02T08:00:00Z");
    static final SlaLimits LIMITS = SomeLimits.of(Duration.ofHours(2), Duration.ofHours(24));
    static final WorkReport REPORT = new WorkReport("Worn washer", "Replaced", 25);

    private SomeTicket() {}

    static Instant at(int hour) {
        return EIGHT.plus(Duration.ofHours(hour - 8L));
    }

    static Ticket submitted() {
        Need need = new Need(
                REQUESTER,
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Tap drips",
                null,
                Urgency.NORMAL,
                Nature.NEED,
                Channel.WEB,
                null,
                null,
                null);
        return new Ticket("T-2026-000001", need, LIMITS, EIGHT);
    }

    /** A ticket that came into this state by the usual way. */
    static Ticket in(TicketStatus status) {
        Ticket ticket = submitted();
        switch (status) {
            case SUBMITTED -> {}
            case MERGED -> ticket.mergeInto(UUID.randomUUID(), "T-2026-000002", EIGHT);
            case REJECTED -> ticket.reject("Not ours", EIGHT);
            case CANCELLED -> ticket.cancel("Stopped by itself", EIGHT);
            case TRIAGED -> ticket.triage(pressing(ticket, Urgency.NORMAL), LIMITS, EIGHT);
            case DISPATCHED -> {
                ticket = in(TicketStatus.TRIAGED);
                ticket.dispatch(TECHNICIAN, EIGHT);
            }
            case ACCEPTED -> {
                ticket = in(TicketStatus.DISPATCHED);
                ticket.accept(EIGHT);
            }
            case IN_PROGRESS -> {
                ticket = in(TicketStatus.ACCEPTED);
                ticket.start(EIGHT);
            }
            case PAUSED -> {
                ticket = in(TicketStatus.IN_PROGRESS);
                ticket.pause(PauseReason.ACCESS, WaitingParty.REQUESTER, EIGHT);
            }
            case FINISHED -> {
                ticket = in(TicketStatus.IN_PROGRESS);
                ticket.finish(REPORT, EIGHT, EIGHT);
            }
            case CLOSED -> {
                ticket = in(TicketStatus.FINISHED);
                ticket.confirm(null, null, EIGHT);
            }
        }
        return ticket;
    }

    /** Carries out an action with whatever it needs. */
    static List<TicketEvent> act(Ticket ticket, TicketAction action) {
        return switch (action) {
            case TRIAGE -> ticket.triage(pressing(ticket, Urgency.LOW), LIMITS, EIGHT);
            case REJECT -> ticket.reject("Not ours", EIGHT);
            case DISPATCH -> ticket.dispatch(TECHNICIAN, EIGHT);
            case OFFER -> ticket.offer(null, EIGHT);
            case GRAB -> ticket.grab(TECHNICIAN, null, EIGHT);
            case HANDOVER -> ticket.handOver(COLLEAGUE, null, EIGHT);
            case ASSIST -> ticket.crew().assist(COLLEAGUE, EIGHT);
            case DISMISS -> helped(ticket).crew().dismiss(COLLEAGUE, EIGHT);
            case HELP -> helped(ticket).crew().join(COLLEAGUE, EIGHT);
            case HELPED -> helped(ticket).crew().leave(COLLEAGUE, 20, EIGHT);
            case MERGE -> ticket.mergeInto(UUID.randomUUID(), "T-2026-000002", EIGHT);
            case ACCEPT -> ticket.accept(EIGHT);
            case DECLINE -> ticket.decline("On leave", EIGHT);
            case PLAN -> ticket.plan(EIGHT.plus(Duration.ofDays(2)), EIGHT);
            case START -> ticket.start(EIGHT);
            case PARTS -> ticket.parts().request(List.of(tap()), EIGHT);
            case WAIT -> ticket.pause(PauseReason.WEATHER, WaitingParty.OTHER, EIGHT);
            case RESUME -> ticket.resume(EIGHT);
            case FINISH -> ticket.finish(REPORT, EIGHT, EIGHT);
            case CONFIRM -> ticket.confirm(5, "Fine", EIGHT);
            case CLOSE -> ticket.close(EIGHT);
            case REOPEN -> ticket.reopen("Still drips", ReopenedBy.REQUESTER, LIMITS, EIGHT);
            case CANCEL -> ticket.cancel("Stopped by itself", EIGHT);
            case RETURN -> ticket.giveBack("Not to be had", EIGHT);
            case WORK -> {
                ticket.require(TicketAction.WORK);
                yield ticket.comment(List.of(), EIGHT);
            }
            case COMMENT -> ticket.comment(List.of(), EIGHT);
        };
    }

    /** The same as before, but this pressing. */
    static Classification pressing(Ticket ticket, Urgency urgency) {
        return ticket.classification().with(null, urgency, null, null, null);
    }

    private static Ticket helped(Ticket ticket) {
        if (ticket.status().isInHand()) {
            ticket.crew().assist(COLLEAGUE, EIGHT);
        }
        return ticket;
    }

    static WantedPart tap() {
        return new WantedPart(UUID.randomUUID(), "TAP-15", new LocalName("水龙头", "Tap"), "piece", BigDecimal.valueOf(2));
    }
}
