package org.houqin.feedback.ticket;

import java.time.Instant;
import java.util.UUID;
import org.houqin.feedback.invitation.ClosedTicket;
import org.houqin.feedback.response.Answer;

/** What we read of {@code ticket.closed}. */
record TicketClosed(
        UUID ticketId, String number, String title, int closure, UUID requesterId, Instant finishedAt, Rating rating) {

    /** The answer a requester may give while confirming. */
    record Rating(int score, String comment) {
        /** Who confirms says it was fixed. */
        Answer answer() {
            return new Answer(score, true, comment);
        }
    }

    ClosedTicket ticket() {
        return new ClosedTicket(
                ticketId, number, title, closure, requesterId, finishedAt, rating == null ? null : rating.answer());
    }
}
