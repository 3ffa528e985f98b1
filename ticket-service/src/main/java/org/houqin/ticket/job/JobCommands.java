package org.houqin.ticket.job;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.identity.Roles;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.ticket.attachment.AttachmentCommands;
import org.houqin.ticket.attachment.AttachmentKind;
import org.houqin.ticket.sop.SopStep;
import org.houqin.ticket.sop.StepRole;
import org.houqin.ticket.ticket.Ticket;
import org.houqin.ticket.ticket.TicketJournal;
import org.houqin.ticket.ticket.TicketWork;
import org.houqin.ticket.work.LabourSpan;
import org.houqin.ticket.work.StepResult;
import org.houqin.ticket.work.StepState;
import org.houqin.ticket.work.Worksheet;
import org.houqin.ticket.work.WorksheetRules;
import org.houqin.ticket.work.Worksheets;

/** What is done at a ticket while work is under way. */
@ApplicationScoped
public class JobCommands {
    private static final Duration LONGEST = Duration.ofHours(24);

    private final TicketWork work;
    private final TicketJournal journal;
    private final Worksheets worksheets;
    private final AttachmentCommands attachments;
    private final Clock clock;

    JobCommands(
            TicketWork work,
            TicketJournal journal,
            Worksheets worksheets,
            AttachmentCommands attachments,
            Clock clock) {
        this.work = work;
        this.journal = journal;
        this.worksheets = worksheets;
        this.attachments = attachments;
        this.clock = clock;
    }

    /**
     * Begins, ticks or unticks a step; saying the same again changes nothing.
     *
     * @throws RuleViolation NOT_FOUND, FORBIDDEN when somebody else answers for the step, TICKET_STATE, STEP_ORDER
     *     while a mandatory step before it is not done, INVALID_INPUT on what the step asks for
     */
    public Uni<Void> step(UUID ticketId, UUID stepId, JobRequest.Step said, Actor actor) {
        return work.looked(ticketId, actor)
                .flatMap(view -> worksheets.of(ticketId, view.closure()))
                .flatMap(sheet -> {
                    SopStep step = sheet.step(stepId);
                    if (step == null) {
                        throw RuleViolation.notFound();
                    }
                    return whoAnswers(ticketId, step, actor)
                            .flatMap(ticket -> worksheets
                                    .of(ticketId, ticket.closure())
                                    .flatMap(now -> change(ticket, now, step, said, actor)));
                });
    }

    /** The actor's time runs here from now on, and nowhere else. */
    public Uni<Void> startLabour(UUID ticketId, Actor actor) {
        return work.byTechnician(ticketId, actor)
                .flatMap(ticket -> worksheets
                        .of(ticketId, ticket.closure())
                        .flatMap(sheet -> runs(sheet, actor)
                                ? Uni.createFrom().voidItem()
                                : worksheets.run(ticketId, ticket.closure(), actor.id(), clock.instant())));
    }

    /** The actor's time stops. */
    public Uni<Void> stopLabour(UUID ticketId, Actor actor) {
        return work.byTechnician(ticketId, actor)
                .flatMap(ticket -> worksheets
                        .of(ticketId, ticket.closure())
                        .flatMap(sheet -> runs(sheet, actor)
                                ? worksheets.stop(actor.id(), clock.instant())
                                : Uni.createFrom().voidItem()));
    }

    /** Time worked that nobody measured. */
    public Uni<Void> tellLabour(UUID ticketId, JobRequest.Labour said, Actor actor) {
        require(said);
        return work.byTechnician(ticketId, actor)
                .call(ticket -> worksheets.tell(
                        ticketId, ticket.closure(), actor.id(), said.startedAt(), said.endedAt(), said.reason()))
                .flatMap(ticket ->
                        journal.note(ticket, actor, clock.instant(), "labour-told", said.reason(), spans(null, said)));
    }

    /** Corrects the actor's own time; the timeline keeps what it was before. */
    public Uni<Void> correctLabour(UUID ticketId, UUID spanId, JobRequest.Labour said, Actor actor) {
        require(said);
        return work.byTechnician(ticketId, actor)
                .flatMap(ticket -> worksheets.of(ticketId, ticket.closure()).flatMap(sheet -> {
                    LabourSpan span = sheet.labour().stream()
                            .filter(one -> one.id().equals(spanId) && actor.is(one.personId()))
                            .findFirst()
                            .orElseThrow(RuleViolation::notFound);
                    return worksheets
                            .correct(spanId, said.startedAt(), said.endedAt(), said.reason())
                            .flatMap(done -> journal.note(
                                    ticket,
                                    actor,
                                    clock.instant(),
                                    "labour-corrected",
                                    said.reason(),
                                    spans(span, said)));
                }));
    }

    /** Photos of before or after the work. */
    public Uni<Void> photos(UUID ticketId, JobRequest.Photos said, Actor actor) {
        AttachmentKind kind = switch (said.moment()) {
            case BEFORE -> AttachmentKind.BEFORE;
            case AFTER -> AttachmentKind.AFTER;
        };
        return work.byTechnician(ticketId, actor)
                .flatMap(ticket -> attachments.attach(ticketId, kind, said.attachmentIds(), actor.id()));
    }

    /** The requester's signature, or why there is none. */
    public Uni<Void> sign(UUID ticketId, JobRequest.Signature said, Actor actor) {
        boolean words = said.reason() != null && !said.reason().isBlank();
        if (said.attachmentId() == null && !words) {
            throw RuleViolation.invalid("reason", "is needed without a signature");
        }
        List<UUID> pictures = said.attachmentId() == null ? List.of() : List.of(said.attachmentId());
        return work.byTechnician(ticketId, actor)
                .call(ticket -> attachments.attach(ticketId, AttachmentKind.SIGNATURE, pictures, actor.id()))
                .call(ticket -> worksheets.sign(
                        ticketId,
                        ticket.closure(),
                        said.attachmentId(),
                        words ? said.reason().strip() : null))
                .flatMap(ticket -> journal.note(
                        ticket,
                        actor,
                        clock.instant(),
                        said.attachmentId() == null ? "not-signed" : "signed",
                        words ? said.reason().strip() : null,
                        Map.of()));
    }

    private Uni<Void> change(Ticket ticket, Worksheet sheet, SopStep step, JobRequest.Step said, Actor actor) {
        StepState before = sheet.byStep().get(step.id());
        if (goesOn(said.verb(), before)) {
            WorksheetRules.requireTurn(sheet, step);
        }
        Instant now = clock.instant();
        Instant started = before == null || before.startedAt() == null ? now : before.startedAt();
        return switch (said.verb()) {
            case START ->
                before != null && before.startedAt() != null
                        ? Uni.createFrom().voidItem()
                        : keep(ticket, new StepState(step.id(), now, null, null, null, null, 0), actor);
            case UNDO ->
                before == null || before.doneAt() == null
                        ? Uni.createFrom().voidItem()
                        : keep(ticket, new StepState(step.id(), started, null, null, null, null, 0), actor);
            case DONE -> done(ticket, step, before, started, said, actor, now);
        };
    }

    private Uni<Void> done(
            Ticket ticket,
            SopStep step,
            StepState before,
            Instant started,
            JobRequest.Step said,
            Actor actor,
            Instant now) {
        int photos = (before == null ? 0 : before.photos())
                + (said.attachmentIds() == null ? 0 : said.attachmentIds().size());
        WorksheetRules.requireDone(step, new StepResult(said.reading(), said.note(), photos));
        StepState after = new StepState(step.id(), started, now, said.reading(), said.note(), null, photos);
        return before != null && before.doneAt() != null && same(before, after)
                ? Uni.createFrom().voidItem()
                : attachments
                        .attach(ticket.id(), AttachmentKind.STEP, step.id(), said.attachmentIds(), actor.id())
                        .flatMap(attached -> keep(ticket, after, actor));
    }

    private Uni<Void> keep(Ticket ticket, StepState state, Actor actor) {
        return worksheets.step(ticket.id(), ticket.closure(), state, actor);
    }

    private Uni<Ticket> whoAnswers(UUID ticketId, SopStep step, Actor actor) {
        return step.role() == StepRole.TECHNICIAN
                ? work.byTechnician(ticketId, actor)
                : work.byRole(ticketId, step.role() == StepRole.MANAGER ? Roles.MANAGER : Roles.DISPATCHER, actor);
    }

    private void require(JobRequest.Labour said) {
        if (!said.endedAt().isAfter(said.startedAt())) {
            throw RuleViolation.invalid("endedAt", "must be after startedAt");
        }
        if (said.endedAt().isAfter(clock.instant())) {
            throw RuleViolation.invalid("endedAt", "is in the future");
        }
        if (Duration.between(said.startedAt(), said.endedAt()).compareTo(LONGEST) > 0) {
            throw RuleViolation.invalid("endedAt", "is more than a day after startedAt");
        }
    }

    private static boolean runs(Worksheet sheet, Actor actor) {
        return sheet.labour().stream().anyMatch(span -> span.endedAt() == null && actor.is(span.personId()));
    }

    /** Whether the step was not yet begun, or not yet done. */
    private static boolean goesOn(JobRequest.Verb verb, StepState before) {
        return switch (verb) {
            case START -> before == null || before.startedAt() == null;
            case DONE -> before == null || before.doneAt() == null;
            case UNDO -> false;
        };
    }

    private static boolean same(StepState before, StepState after) {
        boolean reading = before.reading() == null || after.reading() == null
                ? before.reading() == after.reading()
                : before.reading().compareTo(after.reading()) == 0;
        return reading && Objects.equals(before.note(), after.note()) && before.photos() == after.photos();
    }

    private static Map<String, Object> spans(LabourSpan before, JobRequest.Labour after) {
        Map<String, Object> data = new java.util.LinkedHashMap<>();
        data.put("fromStart", before == null ? null : before.startedAt());
        data.put("fromEnd", before == null ? null : before.endedAt());
        data.put("toStart", after.startedAt());
        data.put("toEnd", after.endedAt());
        return data;
    }
}
