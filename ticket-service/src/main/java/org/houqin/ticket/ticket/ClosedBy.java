package org.houqin.ticket.ticket;

/** Who closed a ticket. */
public enum ClosedBy {
    REQUESTER,
    TIMEOUT
}
