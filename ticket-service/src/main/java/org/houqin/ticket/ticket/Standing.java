package org.houqin.ticket.ticket;

/** What somebody is to a ticket. */
public enum Standing {
    REQUESTER,
    /** Waits for the same repair: sees it and may comment. */
    WATCHER,
    TECHNICIAN,
    /** On the ticket beside the technician who leads it. */
    HELPER,
    /** Member of the team or outside firm it is with. */
    TEAM,
    /** May take it from the pool. */
    OFFERED,
    DISPATCHER,
    /** Sees every ticket and may comment: managers and administrators. */
    OBSERVER,
    SYSTEM
}
