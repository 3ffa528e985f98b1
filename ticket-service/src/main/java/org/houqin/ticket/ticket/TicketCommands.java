package org.houqin.ticket.ticket;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.houqin.platform.http.IfMatch;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.ticket.attachment.AttachmentCommands;
import org.houqin.ticket.attachment.AttachmentKind;
import org.houqin.ticket.sla.PauseReasons;
import org.houqin.ticket.sla.Rulebook;
import org.houqin.ticket.work.Completion;
import org.houqin.ticket.work.FinishedWork;

/**
 * What people can do to tickets; each inside a transaction. Refusals: NOT_FOUND for those who may not know of the ticket,
 * FORBIDDEN when it is not theirs to do, STALE_VERSION when they decided on an older one, TICKET_STATE.
 */
@ApplicationScoped
public class TicketCommands {
    private final TicketChanges changes;
    private final Autopilot autopilot;
    private final AttachmentCommands attachments;
    private final Rulebook rulebook;
    private final PauseReasons reasons;
    private final Completion completion;
    private final TicketJournal journal;
    private final Clock clock;

    TicketCommands(
            TicketChanges changes,
            Autopilot autopilot,
            AttachmentCommands attachments,
            Rulebook rulebook,
            PauseReasons reasons,
            Completion completion,
            TicketJournal journal,
            Clock clock) {
        this.changes = changes;
        this.autopilot = autopilot;
        this.attachments = attachments;
        this.rulebook = rulebook;
        this.reasons = reasons;
        this.completion = completion;
        this.journal = journal;
        this.clock = clock;
    }

    public Uni<Void> triage(UUID id, TicketRequest.Triage request, IfMatch ifMatch, Actor actor) {
        return allowed(id, TicketAction.TRIAGE, ifMatch, actor).flatMap(ticket -> {
            Classification found = request.of(ticket);
            return namable(request.policyId())
                    .flatMap(ok -> changes.limits(ticket, found))
                    .flatMap(limits -> change(ticket, actor, request.note(), (it, at) -> it.triage(found, limits, at)))
                    .flatMap(sorted -> autopilot.sortedIn(ticket));
        });
    }

    public Uni<Void> accept(UUID id, Instant occurredAt, IfMatch ifMatch, Actor actor) {
        return step(id, TicketAction.ACCEPT, occurredAt, ifMatch, actor, Ticket::accept);
    }

    public Uni<Void> decline(UUID id, String reason, IfMatch ifMatch, Actor actor) {
        return allowed(id, TicketAction.DECLINE, ifMatch, actor)
                .flatMap(ticket -> change(ticket, actor, reason, (it, at) -> it.decline(reason, at))
                        .flatMap(declined -> autopilot.cameBack(ticket)));
    }

    public Uni<Void> start(UUID id, Instant occurredAt, IfMatch ifMatch, Actor actor) {
        return step(id, TicketAction.START, occurredAt, ifMatch, actor, Ticket::start);
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
                        .flatMap(reason -> changes.told(
                                ticket,
                                request.occurredAt(),
                                actor,
                                request.note(),
                                (it, at) -> it.pause(reason, reason.party(), at))));
    }

    /** Tells the requester when the work will be done. */
    public Uni<Void> plan(UUID id, TicketRequest.Plan request, IfMatch ifMatch, Actor actor) {
        return allowed(id, TicketAction.PLAN, ifMatch, actor)
                .invoke(ticket -> {
                    if (!request.plannedFor().isAfter(clock.instant())) {
                        throw RuleViolation.invalid("plannedFor", "lies in the past");
                    }
                })
                .flatMap(ticket -> changes.told(
                        ticket,
                        request.occurredAt(),
                        actor,
                        request.message(),
                        (it, at) -> it.plan(request.plannedFor(), at)));
    }

    public Uni<Void> resume(UUID id, Instant occurredAt, IfMatch ifMatch, Actor actor) {
        return step(id, TicketAction.RESUME, occurredAt, ifMatch, actor, Ticket::resume);
    }

    public Uni<Void> finish(UUID id, TicketRequest.Finish request, IfMatch ifMatch, Actor actor) {
        return allowed(id, TicketAction.FINISH, ifMatch, actor)
                .call(ticket -> attachments.attach(id, AttachmentKind.SIGNATURE, signature(request), actor.id()))
                .flatMap(ticket -> changes.happened(ticket, request.occurredAt())
                        .flatMap(when -> completion
                                .complete(id, ticket.closure(), request.said(), when)
                                .call(done -> whyUnsigned(ticket, done, actor, when))
                                .flatMap(done -> changes.change(
                                        ticket,
                                        actor,
                                        when,
                                        null,
                                        (it, at) -> it.finish(WorkReport.of(done), at, clock.instant())))));
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
        return changes.limits(ticket, ticket.classification())
                .flatMap(limits -> change(ticket, actor, reason, (it, at) -> it.reopen(reason, by, limits, at)))
                .flatMap(reopened -> autopilot.cameBack(ticket));
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

    private Uni<Void> namable(UUID policy) {
        return policy == null
                ? Uni.createFrom().voidItem()
                : rulebook.requireInForce(policy, "policyId", clock.instant());
    }

    private Uni<Void> whyUnsigned(Ticket ticket, FinishedWork done, Actor actor, Instant at) {
        return done.unsignedReason() == null
                ? Uni.createFrom().voidItem()
                : journal.note(ticket, actor, at, "not-signed", done.unsignedReason(), Map.of());
    }

    private static List<UUID> signature(TicketRequest.Finish request) {
        return request.signatureId() == null ? List.of() : List.of(request.signatureId());
    }

    /** A step of the technician that may have been taken without a connection. */
    private Uni<Void> step(
            UUID id,
            TicketAction action,
            Instant occurredAt,
            IfMatch ifMatch,
            Actor actor,
            BiFunction<Ticket, Instant, List<TicketEvent>> change) {
        return allowed(id, action, ifMatch, actor)
                .flatMap(ticket -> changes.told(ticket, occurredAt, actor, null, change));
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
