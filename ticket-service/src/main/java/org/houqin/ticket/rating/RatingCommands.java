package org.houqin.ticket.rating;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.houqin.platform.identity.Actor;
import org.houqin.ticket.ticket.Rating;
import org.houqin.ticket.ticket.ReopenedBy;
import org.houqin.ticket.ticket.Ticket;
import org.houqin.ticket.ticket.TicketAction;
import org.houqin.ticket.ticket.TicketCommands;
import org.houqin.ticket.ticket.TicketJournal;
import org.houqin.ticket.ticket.Tickets;

/** What people answered when they were asked, inside a transaction. */
@ApplicationScoped
public class RatingCommands {
    private static final String NOT_FIXED = "The survey was answered: not fixed.";

    private final Tickets tickets;
    private final TicketJournal journal;
    private final TicketCommands commands;

    RatingCommands(Tickets tickets, TicketJournal journal, TicketCommands commands) {
        this.tickets = tickets;
        this.journal = journal;
        this.commands = commands;
    }

    public Uni<Void> invited(SurveyInvited invitation, Instant at) {
        return tickets.forUpdate(invitation.ticketId())
                .flatMap(ticket -> ticket == null
                        ? Uni.createFrom().voidItem()
                        : journal.note(ticket, Actor.SYSTEM, at, "survey-invited", null, invitation));
    }

    /**
     * Shows the answer; "not fixed" reopens the ticket. An answer to a closure that was superseded since is only written
     * down.
     */
    public Uni<Void> answered(SurveyAnswered answer, Instant at) {
        return tickets.forUpdate(answer.ticketId()).flatMap(ticket -> {
            if (ticket == null) {
                return Uni.createFrom().voidItem();
            }
            return answer.closure() == ticket.closure()
                    ? rate(ticket, answer)
                    : journal.note(ticket, Actor.SYSTEM, at, "rated", answer.comment(), answer);
        });
    }

    private Uni<Void> rate(Ticket ticket, SurveyAnswered answer) {
        Rating rating = new Rating(answer.score(), answer.fixed(), answer.comment(), answer.answeredAt());
        return journal.change(ticket, Actor.SYSTEM, answer.answeredAt(), answer.comment(), () -> ticket.rate(rating))
                .flatMap(rated -> answer.fixed() || !ticket.status().allows(TicketAction.REOPEN)
                        ? Uni.createFrom().voidItem()
                        : commands.reopen(ticket, NOT_FIXED, ReopenedBy.SURVEY, Actor.SYSTEM));
    }
}
