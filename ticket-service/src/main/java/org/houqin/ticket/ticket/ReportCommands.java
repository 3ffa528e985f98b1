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
import org.houqin.ticket.catalog.Categories;
import org.houqin.ticket.directory.PersonCommands;
import org.houqin.ticket.place.Locations;
import org.houqin.ticket.sla.SlaSubjects;

/** Takes needs in, inside a transaction; the rules then sort them in. */
@ApplicationScoped
public class ReportCommands {
    private final Tickets tickets;
    private final TicketJournal journal;
    private final Autopilot autopilot;
    private final Categories categories;
    private final Locations locations;
    private final PersonCommands people;
    private final Desk desk;
    private final AttachmentCommands attachments;
    private final BusinessNumbers numbers;
    private final SlaSubjects subjects;
    private final Clock clock;

    ReportCommands(
            Tickets tickets,
            TicketJournal journal,
            Autopilot autopilot,
            Categories categories,
            Locations locations,
            PersonCommands people,
            Desk desk,
            AttachmentCommands attachments,
            BusinessNumbers numbers,
            SlaSubjects subjects,
            Clock clock) {
        this.tickets = tickets;
        this.journal = journal;
        this.autopilot = autopilot;
        this.categories = categories;
        this.locations = locations;
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
                .call(ticket -> autopilot.reported(ticket, !Visitor.ACTOR.equals(actor)))
                .map(Ticket::id);
    }
}
