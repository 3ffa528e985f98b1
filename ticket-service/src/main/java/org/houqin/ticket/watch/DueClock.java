package org.houqin.ticket.watch;

import java.time.Instant;
import java.util.UUID;
import org.houqin.platform.identity.Roles;
import org.houqin.platform.messaging.Audience;
import org.houqin.ticket.calendar.BusinessCalendar;
import org.houqin.ticket.sla.Shares;
import org.houqin.ticket.sla.SlaTarget;
import org.houqin.ticket.sla.Urgency;
import org.houqin.ticket.ticket.EscalationStep;
import org.houqin.ticket.ticket.TicketEvent;

/**
 * A clock that has reached a share of its target, with what is needed of its ticket.
 *
 * @param eventSeq how many events the ticket has had
 */
record DueClock(
        UUID clockId,
        UUID ticketId,
        String number,
        SlaTarget target,
        int closure,
        Urgency urgency,
        Instant startedAt,
        Instant dueAt,
        long limitSeconds,
        UUID calendarId,
        int calendarVersion,
        int[] warnShares,
        int warnedShare,
        UUID technicianId,
        long eventSeq) {
    /** The share to tell of now. */
    int share() {
        return new Shares(warnShares).after(warnedShare).orElse(100);
    }

    /** When there is more to tell, or null. */
    Instant nextWarnAt(BusinessCalendar calendar) {
        return new Shares(warnShares)
                .after(share())
                .map(next -> Shares.reachedAt(next, calendar, startedAt, dueAt, limitSeconds))
                .orElse(null);
    }

    EscalationStep step() {
        return EscalationRules.step(share(), warnedShare == 0, technicianId);
    }

    TicketEvent event(BusinessCalendar calendar, Instant now) {
        Instant deliverAt = EscalationRules.deliverAt(urgency, calendar, now);
        return share() >= 100
                ? new TicketEvent.SlaBreached(
                        ticketId,
                        number,
                        clockId,
                        target,
                        closure,
                        urgency,
                        dueAt,
                        step(),
                        deliverAt,
                        technicianId,
                        now)
                : new TicketEvent.SlaWarned(
                        ticketId,
                        number,
                        clockId,
                        target,
                        closure,
                        urgency,
                        share(),
                        dueAt,
                        step(),
                        deliverAt,
                        technicianId,
                        now);
    }

    /** The technician always, dispatchers and managers from their step on. */
    Audience audience() {
        Audience technician = Audience.people(technicianId);
        return switch (step()) {
            case TECHNICIAN -> technician;
            case DISPATCHER -> technician.andRoles(Roles.DISPATCHER);
            case MANAGER -> technician.andRoles(Roles.DISPATCHER, Roles.MANAGER);
        };
    }
}
