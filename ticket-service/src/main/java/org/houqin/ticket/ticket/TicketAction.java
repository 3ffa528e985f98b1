package org.houqin.ticket.ticket;

import static org.houqin.ticket.ticket.Standing.DISPATCHER;
import static org.houqin.ticket.ticket.Standing.OBSERVER;
import static org.houqin.ticket.ticket.Standing.REQUESTER;
import static org.houqin.ticket.ticket.Standing.SYSTEM;
import static org.houqin.ticket.ticket.Standing.TECHNICIAN;
import static org.houqin.ticket.ticket.Standing.WATCHER;

import java.util.Locale;
import java.util.Set;

/** Everything that can be done to a ticket, and who may do it. */
public enum TicketAction {
    TRIAGE(DISPATCHER),
    REJECT(DISPATCHER),
    DISPATCH(DISPATCHER),
    ACCEPT(TECHNICIAN),
    DECLINE(TECHNICIAN),
    /** Says when it will be done. */
    PLAN(TECHNICIAN, DISPATCHER),
    START(TECHNICIAN),
    PARTS(TECHNICIAN),
    WAIT(TECHNICIAN, SYSTEM),
    RESUME(TECHNICIAN, SYSTEM),
    /** Steps of the procedure, time worked, photos. */
    WORK(TECHNICIAN),
    FINISH(TECHNICIAN),
    CONFIRM(REQUESTER),
    /** Closes what nobody confirmed in time. */
    CLOSE(SYSTEM),
    REOPEN(REQUESTER, DISPATCHER, SYSTEM),
    CANCEL(REQUESTER, DISPATCHER),
    /** Back to the dispatcher, because what it waited for will not come. */
    RETURN(SYSTEM),
    COMMENT(REQUESTER, WATCHER, TECHNICIAN, DISPATCHER, OBSERVER);

    private final Set<Standing> by;

    TicketAction(Standing... by) {
        this.by = Set.of(by);
    }

    /** Whether people who are this to the ticket may ever do it. */
    public boolean isFor(Standing standing) {
        return by.contains(standing);
    }

    /** The name as the API writes it, such as {@code dispatch}. */
    public String verb() {
        return name().toLowerCase(Locale.ROOT);
    }
}
