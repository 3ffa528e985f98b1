package org.houqin.feedback.invitation;

import java.util.UUID;

/** One of the times a ticket was closed; each brings one invitation. */
record Closure(UUID ticketId, int closure) {
    static Closure of(ClosedTicket ticket) {
        return new Closure(ticket.ticketId(), ticket.closure());
    }
}
