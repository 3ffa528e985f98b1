package org.houqin.ticket.ticket;

/** Who found that the work was not done. */
public enum ReopenedBy {
    REQUESTER,
    SURVEY,
    DISPATCHER
}
