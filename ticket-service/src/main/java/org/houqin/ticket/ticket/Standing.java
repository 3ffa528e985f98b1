package org.houqin.ticket.ticket;

/** What somebody is to a ticket. */
public enum Standing {
    REQUESTER,
    /** Waits for the same repair: sees it and may comment. */
    WATCHER,
    TECHNICIAN,
    DISPATCHER,
    /** Sees every ticket and may comment: managers and administrators. */
    OBSERVER,
    SYSTEM
}
