package org.houqin.ticket.ticket;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.ids.BusinessNumbers;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.ticket.attachment.AttachmentCommands;
import org.houqin.ticket.attachment.AttachmentKind;
import org.houqin.ticket.directory.PersonCommands;
import org.houqin.ticket.sla.SlaSubjects;

/** Takes needs in, inside a transaction; the rules then sort them in. */
@ApplicationScoped
public class ReportCommands {
    private final Intakes intakes;
    private final Tickets tickets;
    private final TicketJournal journal;
    private final Autopilot autopilot;
    private final PersonCommands people;
    private final Desk desk;
    private final AttachmentCommands attachments;
    private final BusinessNumbers numbers;
    private final SlaSubjects subjects;
    private final Clock clock;

    ReportCommands(
            Intakes intakes,
            Tickets tickets,
            TicketJournal journal,
            Autopilot autopilot,
            PersonCommands people,
            Desk desk,
            AttachmentCommands attachments,
            BusinessNumbers numbers,
            SlaSubjects subjects,
            Clock clock) {
        this.intakes = intakes;
        this.tickets = tickets;
        this.journal = journal;
        this.autopilot = autopilot;
        this.people = people;
        this.desk = desk;
        this.attachments = attachments;
        this.numbers = numbers;
        this.subjects = subjects;
        this.clock = clock;
    }

    /**
     * Takes a need in; the id of its ticket.
     *
     * @throws RuleViolation INVALID_INPUT, FORBIDDEN when somebody else than the service desk names a requester
     */
    public Uni<UUID> submit(NewTicket wanted, Actor actor, String username, String email) {
        wanted.requirePossibleTime();
        return desk.requester(wanted, actor)
                .flatMap(requester -> intakes.of(wanted, requester, actor)
                        .flatMap(found -> found.knows(actor, username, email)
                                ? Uni.createFrom().item(found)
                                : introduced(wanted, requester, actor, username, email))
                        .flatMap(found -> submit(wanted, requester, desk.channel(wanted), actor, found)));
    }

    /** The same for a requester and a channel that were judged before. */
    public Uni<UUID> submit(NewTicket wanted, UUID requesterId, Channel channel, Actor actor) {
        return intakes.of(wanted, requesterId, actor)
                .flatMap(found -> submit(wanted, requesterId, channel, actor, found));
    }

    /** Whoever reports for the first time, or under a new name, is known from now on; what was found may not hold any more. */
    private Uni<Intake> introduced(NewTicket wanted, UUID requester, Actor actor, String username, String email) {
        return people.seen(actor, username, email)
                .call(person -> tickets.flush())
                .flatMap(person -> intakes.of(wanted, requester, actor));
    }

    private Uni<UUID> submit(NewTicket wanted, UUID requesterId, Channel channel, Actor actor, Intake found) {
        found.requireInUse();
        Instant at = clock.instant();
        Need need = new Need(
                requesterId,
                wanted.categoryId(),
                wanted.locationId(),
                wanted.title(),
                wanted.description(),
                wanted.urgency(),
                wanted.nature(),
                channel,
                wanted.contact(),
                wanted.preferredFrom(),
                wanted.preferredTo());
        return subjects.limits(found.subject(need.urgency()), at)
                .map(limits -> new Ticket(numbers.of("T", found.counted()), need, limits, at))
                .call(ticket -> journal.begin(ticket, actor, at))
                .call(ticket ->
                        attachments.attach(ticket.id(), AttachmentKind.REPORT, wanted.attachmentIds(), actor.id()))
                .call(ticket -> found.sorted()
                        ? autopilot.reported(ticket, !Visitor.ACTOR.equals(actor))
                        : Uni.createFrom().voidItem())
                .map(Ticket::id);
    }
}
