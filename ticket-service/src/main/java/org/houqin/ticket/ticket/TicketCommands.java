package org.houqin.ticket.ticket;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.houqin.platform.http.IfMatch;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.ids.BusinessNumbers;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.ticket.attachment.AttachmentCommands;
import org.houqin.ticket.attachment.AttachmentKind;
import org.houqin.ticket.catalog.Categories;
import org.houqin.ticket.directory.PersonCommands;
import org.houqin.ticket.place.Locations;
import org.houqin.ticket.sla.PauseReasons;
import org.houqin.ticket.sla.SlaSubjects;
import org.houqin.ticket.sla.Urgency;
import org.houqin.ticket.work.Completion;

/**
 * What people can do to tickets; each inside a transaction. Refusals: NOT_FOUND for those who may not know of the ticket,
 * FORBIDDEN when it is not theirs to do, STALE_VERSION when they decided on an older one, TICKET_STATE.
 */
@ApplicationScoped
public class TicketCommands {
    private final Tickets tickets;
    private final TicketJournal journal;
    private final TicketChanges changes;
    private final Categories categories;
    private final Locations locations;
    private final PersonCommands people;
    private final Desk desk;
    private final AttachmentCommands attachments;
    private final BusinessNumbers numbers;
    private final SlaSubjects subjects;
    private final PauseReasons reasons;
    private final Completion completion;
    private final Clock clock;

    TicketCommands(
            Tickets tickets,
            TicketJournal journal,
            TicketChanges changes,
            Categories categories,
            Locations locations,
            PersonCommands people,
            Desk desk,
            AttachmentCommands attachments,
            BusinessNumbers numbers,
            SlaSubjects subjects,
            PauseReasons reasons,
            Completion completion,
            Clock clock) {
        this.tickets = tickets;
        this.journal = journal;
        this.changes = changes;
        this.categories = categories;
        this.locations = locations;
        this.people = people;
        this.desk = desk;
        this.attachments = attachments;
        this.numbers = numbers;
        this.subjects = subjects;
        this.reasons = reasons;
        this.completion = completion;
        this.clock = clock;
    }

    /**
     * Takes a need in; the id of its ticket.
     *
     * @throws RuleViolation INVALID_INPUT, FORBIDDEN when somebody else than the service desk names a requester
     */
    public Uni<UUID> submit(NewTicket wanted, Actor actor, String username, String email) {
        wanted.requirePossibleTime();
        return people.seen(actor, username, email)
                .flatMap(person -> desk.requester(wanted, actor))
                .flatMap(requester -> submit(wanted, requester, desk.channel(wanted), actor));
    }

    /** The same for a requester and a channel that were judged before. */
    public Uni<UUID> submit(NewTicket wanted, UUID requesterId, Channel channel, Actor actor) {
        Instant at = clock.instant();
        Need need = new Need(
                requesterId,
                wanted.categoryId(),
                wanted.locationId(),
                wanted.title(),
                wanted.description(),
                wanted.urgency(),
                channel,
                wanted.contact(),
                wanted.preferredFrom(),
                wanted.preferredTo());
        return locations
                .requireInUse(need.locationId(), "locationId")
                .flatMap(place -> categories.requireInUse(need.categoryId()))
                .flatMap(category ->
                        subjects.limits(need.categoryId(), need.urgency(), need.locationId(), need.requesterId(), at))
                .flatMap(limits ->
                        numbers.next("T", "ticket_number").map(number -> new Ticket(number, need, limits, at)))
                .flatMap(tickets::persistAndFlush)
                .call(ticket ->
                        attachments.attach(ticket.id(), AttachmentKind.REPORT, wanted.attachmentIds(), actor.id()))
                .call(ticket -> journal.begin(ticket, actor, at))
                .map(Ticket::id);
    }

    public Uni<Void> triage(UUID id, TicketRequest.Triage request, IfMatch ifMatch, Actor actor) {
        return allowed(id, TicketAction.TRIAGE, ifMatch, actor).flatMap(ticket -> {
            UUID category = request.categoryId() == null ? ticket.categoryId() : request.categoryId();
            Urgency urgency = request.urgency() == null ? ticket.urgency() : request.urgency();
            return subjects.limits(category, urgency, ticket.locationId(), ticket.requesterId(), clock.instant())
                    .flatMap(limits -> change(
                            ticket, actor, request.note(), (it, at) -> it.triage(category, urgency, limits, at)));
        });
    }

    public Uni<Void> accept(UUID id, IfMatch ifMatch, Actor actor) {
        return simply(id, TicketAction.ACCEPT, ifMatch, actor, null, Ticket::accept);
    }

    public Uni<Void> decline(UUID id, String reason, IfMatch ifMatch, Actor actor) {
        return simply(id, TicketAction.DECLINE, ifMatch, actor, reason, (it, at) -> it.decline(reason, at));
    }

    public Uni<Void> start(UUID id, IfMatch ifMatch, Actor actor) {
        return simply(id, TicketAction.START, ifMatch, actor, null, Ticket::start);
    }

    public Uni<Void> requestParts(UUID id, TicketRequest.Parts request, IfMatch ifMatch, Actor actor) {
        return simply(
                id,
                TicketAction.PARTS,
                ifMatch,
                actor,
                null,
                (it, at) -> it.parts().request(request.lines(), at));
    }

    public Uni<Void> pause(UUID id, TicketRequest.Wait request, IfMatch ifMatch, Actor actor) {
        return allowed(id, TicketAction.WAIT, ifMatch, actor)
                .flatMap(ticket -> reasons.require(request.reason())
                        .flatMap(reason -> change(
                                ticket, actor, request.note(), (it, at) -> it.pause(reason, reason.party(), at))));
    }

    /** Tells the requester when the work will be done. */
    public Uni<Void> plan(UUID id, TicketRequest.Plan request, IfMatch ifMatch, Actor actor) {
        return allowed(id, TicketAction.PLAN, ifMatch, actor)
                .invoke(ticket -> {
                    if (!request.plannedFor().isAfter(clock.instant())) {
                        throw RuleViolation.invalid("plannedFor", "lies in the past");
                    }
                })
                .flatMap(ticket ->
                        change(ticket, actor, request.message(), (it, at) -> it.plan(request.plannedFor(), at)));
    }

    public Uni<Void> resume(UUID id, IfMatch ifMatch, Actor actor) {
        return simply(id, TicketAction.RESUME, ifMatch, actor, null, Ticket::resume);
    }

    public Uni<Void> finish(UUID id, TicketRequest.Finish request, IfMatch ifMatch, Actor actor) {
        Instant now = clock.instant();
        return allowed(id, TicketAction.FINISH, ifMatch, actor)
                .call(ticket -> attachments.attach(id, AttachmentKind.SIGNATURE, signature(request), actor.id()))
                .flatMap(ticket -> completion
                        .complete(id, ticket.closure(), request.said(), now)
                        .flatMap(done -> change(ticket, actor, null, (it, at) -> it.finish(WorkReport.of(done), at))));
    }

    public Uni<Void> confirm(UUID id, TicketRequest.Confirm request, IfMatch ifMatch, Actor actor) {
        return simply(
                id,
                TicketAction.CONFIRM,
                ifMatch,
                actor,
                request.comment(),
                (it, at) -> it.confirm(request.score(), request.comment(), at));
    }

    public Uni<Void> reopen(UUID id, String reason, IfMatch ifMatch, Actor actor) {
        return allowed(id, TicketAction.REOPEN, ifMatch, actor).flatMap(ticket -> {
            ReopenedBy by = actor.is(ticket.requesterId()) ? ReopenedBy.REQUESTER : ReopenedBy.DISPATCHER;
            return reopen(ticket, reason, by, actor);
        });
    }

    /** Reopens a ticket loaded for update, whoever found that the work was not done. */
    public Uni<Void> reopen(Ticket ticket, String reason, ReopenedBy by, Actor actor) {
        return subjects.limits(
                        ticket.categoryId(),
                        ticket.urgency(),
                        ticket.locationId(),
                        ticket.requesterId(),
                        clock.instant())
                .flatMap(limits -> change(ticket, actor, reason, (it, at) -> it.reopen(reason, by, limits, at)));
    }

    public Uni<Void> cancel(UUID id, String reason, IfMatch ifMatch, Actor actor) {
        return simply(id, TicketAction.CANCEL, ifMatch, actor, reason, (it, at) -> it.cancel(reason, at));
    }

    public Uni<Void> reject(UUID id, String reason, IfMatch ifMatch, Actor actor) {
        return simply(id, TicketAction.REJECT, ifMatch, actor, reason, (it, at) -> it.reject(reason, at));
    }

    public Uni<Void> comment(UUID id, TicketRequest.Comment said, Actor actor) {
        return allowed(id, TicketAction.COMMENT, null, actor)
                .call(ticket -> attachments.attach(id, AttachmentKind.COMMENT, said.attachmentIds(), actor.id()))
                .flatMap(
                        ticket -> change(ticket, actor, said.text(), (it, at) -> it.comment(said.attachmentIds(), at)));
    }

    private static List<UUID> signature(TicketRequest.Finish request) {
        return request.signatureId() == null ? List.of() : List.of(request.signatureId());
    }

    private Uni<Void> simply(
            UUID id,
            TicketAction action,
            IfMatch ifMatch,
            Actor actor,
            String note,
            BiFunction<Ticket, Instant, List<TicketEvent>> change) {
        return changes.simply(id, action, ifMatch, actor, note, change);
    }

    private Uni<Ticket> allowed(UUID id, TicketAction action, IfMatch ifMatch, Actor actor) {
        return changes.allowed(id, action, ifMatch, actor);
    }

    private Uni<Void> change(
            Ticket ticket, Actor actor, String note, BiFunction<Ticket, Instant, List<TicketEvent>> change) {
        return changes.change(ticket, actor, note, change);
    }
}
