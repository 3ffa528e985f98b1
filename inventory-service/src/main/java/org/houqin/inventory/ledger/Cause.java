package org.houqin.inventory.ledger;

import java.time.Instant;
import java.util.UUID;
import org.houqin.platform.identity.Actor;

/**
 * Why, for whom, by whom and when stock moves.
 *
 * @param ticketId the ticket it is for, or null
 * @param at when it happened, which may be before it is recorded
 */
public record Cause(MovementReason reason, Document document, UUID ticketId, Actor actor, Instant at) {
    /** The same cause, told of one line of the document. */
    public Cause line(String line) {
        return new Cause(reason, new Document(document.type(), document.id(), line), ticketId, actor, at);
    }
}
