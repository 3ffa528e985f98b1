package org.houqin.ticket.ticket;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houqin.platform.http.IfMatch;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.identity.Roles;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.ticket.TicketError;
import org.houqin.ticket.dispatch.Reason;
import org.houqin.ticket.dispatch.Teams;
import org.houqin.ticket.work.Worksheets;

/** Who is on a ticket: given by hand, offered, taken, handed over, helped with. Refusals as in {@link TicketCommands}. */
@ApplicationScoped
public class CrewCommands {
    private final TicketChanges changes;
    private final TicketJournal journal;
    private final DispatchChecks checks;
    private final Tickets tickets;
    private final Teams teams;
    private final Worksheets worksheets;
    private final Clock clock;

    CrewCommands(
            TicketChanges changes,
            TicketJournal journal,
            DispatchChecks checks,
            Tickets tickets,
            Teams teams,
            Worksheets worksheets,
            Clock clock) {
        this.changes = changes;
        this.journal = journal;
        this.checks = checks;
        this.tickets = tickets;
        this.teams = teams;
        this.worksheets = worksheets;
        this.clock = clock;
    }

    /** @throws RuleViolation also CERTIFICATE_MISSING, OVERRIDE_NEEDED, NOT_A_TECHNICIAN */
    public Uni<Void> dispatch(UUID id, TicketRequest.Dispatch request, IfMatch ifMatch, Actor actor) {
        UUID technician = request.technicianId();
        return changes.allowed(id, TicketAction.DISPATCH, ifMatch, actor)
                .call(ticket -> checked(ticket, technician, request.overrides(), request.note(), actor))
                .flatMap(ticket -> teams.firmOf(technician)
                        .flatMap(firm -> changes.hand(
                                ticket, firm, actor, request.note(), (it, at) -> it.dispatch(technician, firm, at))));
    }

    /** Lets a team take it, or with {@code teamId} null every technician it suits. */
    public Uni<Void> offer(UUID id, TicketRequest.Offer request, IfMatch ifMatch, Actor actor) {
        return changes.allowed(id, TicketAction.OFFER, ifMatch, actor)
                .call(ticket -> request.teamId() == null
                        ? Uni.createFrom().voidItem()
                        : teams.require(request.teamId(), "teamId"))
                .flatMap(ticket -> changes.hand(
                        ticket, request.teamId(), actor, request.note(), (it, at) -> it.offer(request.teamId(), at)));
    }

    /** @throws RuleViolation also TAKEN when somebody was faster, NOT_SUITED, CERTIFICATE_MISSING */
    public Uni<Void> grab(UUID id, IfMatch ifMatch, Actor actor) {
        return tickets.forUpdate(id)
                .onItem()
                .ifNull()
                .failWith(RuleViolation::notFound)
                .invoke(ticket -> {
                    boolean wasOffered = ticket.wasInPool() && actor.has(Roles.TECHNICIAN);
                    if (wasOffered && ticket.technicianId() != null && !actor.is(ticket.technicianId())) {
                        throw new RuleViolation(TicketError.TAKEN, "Somebody else took it first.");
                    }
                })
                .flatMap(ticket -> changes.visible(id, actor, TicketAction.GRAB))
                .invoke(ticket -> {
                    if (ticket.technicianId() != null && !actor.is(ticket.technicianId())) {
                        throw new RuleViolation(TicketError.TAKEN, "Somebody else took it first.");
                    }
                    IfMatch.require(ifMatch, ticket.version());
                    ticket.require(TicketAction.GRAB);
                })
                .call(ticket -> checks.mayTake(id, actor.id()))
                .flatMap(ticket -> teams.firmOf(actor.id())
                        .map(firm -> firm == null ? ticket.teamId() : firm)
                        .flatMap(team ->
                                changes.hand(ticket, team, actor, null, (it, at) -> it.grab(actor.id(), team, at))));
    }

    /** @throws RuleViolation also CERTIFICATE_MISSING, OVERRIDE_NEEDED, ALREADY_ON_IT */
    public Uni<Void> handOver(UUID id, TicketRequest.Handover request, IfMatch ifMatch, Actor actor) {
        UUID technician = request.technicianId();
        return changes.allowed(id, TicketAction.HANDOVER, ifMatch, actor)
                .invoke(ticket -> {
                    if (technician.equals(ticket.technicianId())) {
                        throw new RuleViolation(TicketError.ALREADY_ON_IT, "It is with this technician already.");
                    }
                })
                .call(ticket -> checked(ticket, technician, request.overrides(), request.note(), actor))
                .flatMap(ticket -> teams.firmOf(technician)
                        .flatMap(firm -> changes.hand(
                                ticket, firm, actor, request.note(), (it, at) -> it.handOver(technician, firm, at))));
    }

    public Uni<Void> assist(UUID id, TicketRequest.Handover request, IfMatch ifMatch, Actor actor) {
        UUID technician = request.technicianId();
        return changes.allowed(id, TicketAction.ASSIST, ifMatch, actor)
                .call(ticket -> checked(ticket, technician, request.overrides(), request.note(), actor))
                .flatMap(ticket -> changes.change(
                        ticket, actor, request.note(), (it, at) -> it.crew().assist(technician, at)));
    }

    public Uni<Void> dismiss(UUID id, TicketRequest.Helper request, IfMatch ifMatch, Actor actor) {
        return changes.simply(
                        id,
                        TicketAction.DISMISS,
                        ifMatch,
                        actor,
                        request.note(),
                        (it, at) -> it.crew().dismiss(request.technicianId(), at))
                .call(left -> worksheets.leave(id, request.technicianId(), clock.instant()));
    }

    public Uni<Void> join(UUID id, IfMatch ifMatch, Actor actor) {
        return changes.simply(
                id,
                TicketAction.HELP,
                ifMatch,
                actor,
                null,
                (it, at) -> it.crew().join(actor.id(), at));
    }

    public Uni<Void> leave(UUID id, TicketRequest.Labour request, IfMatch ifMatch, Actor actor) {
        return changes.simply(
                        id,
                        TicketAction.HELPED,
                        ifMatch,
                        actor,
                        request.note(),
                        (it, at) -> it.crew().leave(actor.id(), request.labourMinutes(), at))
                .call(left -> worksheets.leave(id, actor.id(), clock.instant()));
    }

    private Uni<Void> checked(Ticket ticket, UUID technician, boolean overrides, String note, Actor actor) {
        return checks.mayBeGiven(ticket.id(), technician, overrides, note)
                .flatMap(overridden -> overridden.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : journal.note(
                                ticket,
                                actor,
                                clock.instant(),
                                "overridden",
                                note,
                                Map.of("technicianId", technician, "reasons", codes(overridden))));
    }

    private static List<String> codes(List<Reason> reasons) {
        return reasons.stream().map(reason -> reason.code().name()).toList();
    }
}
