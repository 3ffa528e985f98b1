package org.houqin.ticket.watch;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.houqin.platform.identity.Roles;
import org.houqin.platform.messaging.Audience;
import org.houqin.ticket.calendar.BusinessCalendar;
import org.houqin.ticket.sla.Shares;
import org.houqin.ticket.sla.SlaEscalation;
import org.houqin.ticket.sla.SlaRules;
import org.houqin.ticket.sla.SlaTarget;
import org.houqin.ticket.sla.Urgency;
import org.houqin.ticket.ticket.EscalationStep;
import org.houqin.ticket.ticket.TicketEvent;

/**
 * A clock that has reached a share of its target, with what is needed of its ticket; read from what it has in this order.
 *
 * @param eventSeq how many events the ticket has had
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
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
        UUID policyId,
        Integer policyVersion,
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

    EscalationStep step(SlaRules rules) {
        return EscalationRules.step(share(), warnShares, escalation(rules), technicianId);
    }

    TicketEvent event(SlaRules rules, Instant now) {
        EscalationStep step = step(rules);
        Instant deliverAt = EscalationRules.deliverAt(urgency, hours(rules, now), now);
        return share() >= 100
                ? new TicketEvent.SlaBreached(
                        ticketId, number, clockId, target, closure, urgency, dueAt, step, deliverAt, technicianId, now)
                : new TicketEvent.SlaWarned(
                        ticketId,
                        number,
                        clockId,
                        target,
                        closure,
                        urgency,
                        share(),
                        dueAt,
                        step,
                        deliverAt,
                        technicianId,
                        now);
    }

    /** The technician always, dispatchers and managers from their step on. */
    Audience audience(SlaRules rules) {
        Audience technician = Audience.people(technicianId);
        return switch (step(rules)) {
            case TECHNICIAN -> technician;
            case DISPATCHER -> technician.andRoles(Roles.DISPATCHER);
            case MANAGER -> technician.andRoles(Roles.DISPATCHER, Roles.MANAGER);
        };
    }

    private SlaEscalation escalation(SlaRules rules) {
        return rules.policy(policyId, policyVersion)
                .map(policy -> policy.terms().escalation())
                .orElse(SlaEscalation.USUAL);
    }

    /** When those who are told work: as the policy says, else when the clock runs. */
    private BusinessCalendar hours(SlaRules rules, Instant now) {
        return Optional.ofNullable(escalation(rules).calendarId())
                .flatMap(calendar -> rules.calendarAt(calendar, now))
                .map(SlaRules.CalendarVersion::calendar)
                .orElseGet(() -> rules.calendar(calendarId, calendarVersion));
    }
}
