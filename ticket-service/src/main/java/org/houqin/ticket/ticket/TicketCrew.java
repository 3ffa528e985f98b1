package org.houqin.ticket.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.ticket.TicketError;
import org.houqin.ticket.crew.Assignment;
import org.houqin.ticket.crew.AssignmentEnd;

/** The people on a ticket: one lead, whose steps move it, and helpers with a part of their own. */
public final class TicketCrew {
    private final Ticket ticket;
    private final Set<Assignment> assignments;

    TicketCrew(Ticket ticket, Set<Assignment> assignments) {
        this.ticket = ticket;
        this.assignments = assignments;
    }

    /** Those who help, or have helped in this closure. */
    public Set<UUID> helpers() {
        return assignments.stream()
                .filter(one -> !one.isLead() && one.belongsTo(ticket.closure()))
                .filter(one -> one.isCurrent() || one.ending() == AssignmentEnd.DONE)
                .map(Assignment::personId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Asks somebody to help. */
    public List<TicketEvent> assist(UUID helper, Instant at) {
        ticket.require(TicketAction.ASSIST);
        if (current().anyMatch(one -> one.isOf(helper))) {
            throw new RuleViolation(TicketError.ALREADY_ON_IT, "This person is on the ticket already.");
        }
        assignments.add(new Assignment(ticket.id(), ticket.closure(), helper, false, at));
        return List.of(new TicketEvent.HelperAssigned(ticket.id(), ticket.number(), helper, at));
    }

    /** The helper is no longer needed. */
    public List<TicketEvent> dismiss(UUID helper, Instant at) {
        ticket.require(TicketAction.DISMISS);
        helping(helper).end(AssignmentEnd.DISMISSED, null, at);
        return List.of(new TicketEvent.HelperReleased(ticket.id(), ticket.number(), helper, null, at));
    }

    /** The helper takes part from now on. */
    public List<TicketEvent> join(UUID helper, Instant at) {
        ticket.require(TicketAction.HELP);
        Assignment part = helping(helper);
        if (part.isAccepted()) {
            return List.of();
        }
        part.start(at);
        return List.of(new TicketEvent.HelperJoined(ticket.id(), ticket.number(), helper, at));
    }

    /** The helper's part is done. */
    public List<TicketEvent> leave(UUID helper, int labourMinutes, Instant at) {
        ticket.require(TicketAction.HELPED);
        helping(helper).end(AssignmentEnd.DONE, labourMinutes, at);
        return List.of(new TicketEvent.HelperReleased(ticket.id(), ticket.number(), helper, labourMinutes, at));
    }

    /** Whoever led before is followed by this person, who helps no longer. */
    void lead(UUID technician, Instant at) {
        endWhere(one -> one.isLead() || one.isOf(technician), AssignmentEnd.HANDED_OVER, at);
        assignments.add(new Assignment(ticket.id(), ticket.closure(), technician, true, at));
    }

    void leadAccepts(Instant at) {
        leader().ifPresent(one -> one.accept(at));
    }

    void leadStarts(Instant at) {
        leader().ifPresent(one -> one.start(at));
    }

    /** The lead's work is done, and with it everybody's. */
    void finish(int labourMinutes, Instant at) {
        leader().ifPresent(one -> one.end(AssignmentEnd.DONE, labourMinutes, at));
        endWhere(one -> true, AssignmentEnd.DONE, at);
    }

    /** The lead leaves like this, and the helpers are sent home. */
    void disband(AssignmentEnd leadEnds, Instant at) {
        endWhere(Assignment::isLead, leadEnds, at);
        endWhere(one -> true, leadEnds == AssignmentEnd.DECLINED ? AssignmentEnd.RETURNED : leadEnds, at);
    }

    private void endWhere(Predicate<Assignment> which, AssignmentEnd how, Instant at) {
        current().filter(which).forEach(one -> one.end(how, null, at));
    }

    private Assignment helping(UUID helper) {
        return current()
                .filter(one -> !one.isLead() && one.isOf(helper))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(TicketError.NOT_A_HELPER, "This person does not help here."));
    }

    private Optional<Assignment> leader() {
        return current().filter(Assignment::isLead).findFirst();
    }

    private Stream<Assignment> current() {
        return List.copyOf(assignments).stream().filter(Assignment::isCurrent);
    }
}
