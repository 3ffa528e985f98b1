package org.houqin.ticket.join;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.ticket.directory.PersonCommands;
import org.houqin.ticket.ticket.Ticket;
import org.houqin.ticket.ticket.TicketJournal;
import org.houqin.ticket.ticket.Tickets;
import org.houqin.ticket.ticket.Watchers;

/** Waiting for a repair somebody else reported, instead of reporting it again. */
@ApplicationScoped
public class JoinCommands {
    private final Tickets tickets;
    private final Watchers watchers;
    private final TicketJournal journal;
    private final PersonCommands people;
    private final Clock clock;

    JoinCommands(Tickets tickets, Watchers watchers, TicketJournal journal, PersonCommands people, Clock clock) {
        this.tickets = tickets;
        this.watchers = watchers;
        this.journal = journal;
        this.people = people;
        this.clock = clock;
    }

    /**
     * The actor waits for it too; nothing happens when they do already or it is their own.
     *
     * @throws RuleViolation NOT_FOUND when there is no such ticket, TICKET_STATE when it is no longer open
     */
    public Uni<Void> join(UUID id, Actor actor, String username, String email) {
        return people.seen(actor, username, email)
                .flatMap(known -> required(id))
                .flatMap(ticket -> actor.is(ticket.requesterId())
                        ? Uni.createFrom().voidItem()
                        : join(ticket, actor, clock.instant()));
    }

    /**
     * The actor waits no longer.
     *
     * @throws RuleViolation NOT_FOUND when they did not wait for it
     */
    public Uni<Void> leave(UUID id, Actor actor) {
        Instant at = clock.instant();
        return required(id)
                .call(ticket -> watchers.remove(id, actor.id()).invoke(JoinCommands::requireWaiting))
                .flatMap(ticket -> journal.change(ticket, actor, at, null, () -> ticket.watched(actor.id(), -1, at)));
    }

    private Uni<Void> join(Ticket ticket, Actor actor, Instant at) {
        return watchers.add(ticket.id(), actor.id(), at)
                .flatMap(added -> added
                        ? journal.change(ticket, actor, at, null, () -> ticket.watched(actor.id(), 1, at))
                        : Uni.createFrom().voidItem());
    }

    private Uni<Ticket> required(UUID id) {
        return tickets.forUpdate(id).onItem().ifNull().failWith(RuleViolation::notFound);
    }

    private static void requireWaiting(boolean waited) {
        if (!waited) {
            throw RuleViolation.notFound();
        }
    }
}
