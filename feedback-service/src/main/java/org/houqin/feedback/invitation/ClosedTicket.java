package org.houqin.feedback.invitation;

import java.time.Instant;
import java.util.UUID;
import org.houqin.feedback.response.Answer;

/**
 * What we are told of a ticket that was closed.
 *
 * @param closure how many times the ticket was closed, this one included
 * @param requesterId the person to ask
 * @param finishedAt when the work ended
 * @param answer what the requester said while confirming, or null
 */
public record ClosedTicket(
        UUID ticketId, String number, String title, int closure, UUID requesterId, Instant finishedAt, Answer answer) {}
