package org.houqin.ticket.ticket;

import static org.houqin.ticket.ticket.Standing.DISPATCHER;
import static org.houqin.ticket.ticket.Standing.HELPER;
import static org.houqin.ticket.ticket.Standing.OBSERVER;
import static org.houqin.ticket.ticket.Standing.OFFERED;
import static org.houqin.ticket.ticket.Standing.REQUESTER;
import static org.houqin.ticket.ticket.Standing.SYSTEM;
import static org.houqin.ticket.ticket.Standing.TEAM;
import static org.houqin.ticket.ticket.Standing.TECHNICIAN;
import static org.houqin.ticket.ticket.Standing.WATCHER;

import java.util.Locale;
import java.util.Set;

/** Everything that can be done to a ticket, and who may do it. */
public enum TicketAction {
    TRIAGE(DISPATCHER),
    REJECT(DISPATCHER),
    DISPATCH(DISPATCHER),
    /** Lets a team, or every technician it suits, take it. */
    OFFER(DISPATCHER),
    /** Takes it from the pool, or for the team. */
    GRAB(OFFERED, TEAM),
    HANDOVER(TECHNICIAN, DISPATCHER),
    /** Asks somebody to help. */
    ASSIST(TECHNICIAN, DISPATCHER),
    DISMISS(TECHNICIAN, DISPATCHER),
    /** The helper takes part. */
    HELP(HELPER),
    /** The helper's part is done. */
    HELPED(HELPER),
    MERGE(DISPATCHER),
    ACCEPT(TECHNICIAN),
    DECLINE(TECHNICIAN),
    /** Says when it will be done. */
    PLAN(TECHNICIAN, DISPATCHER),
    START(TECHNICIAN),
    PARTS(TECHNICIAN, HELPER),
    WAIT(TECHNICIAN, SYSTEM),
    RESUME(TECHNICIAN, SYSTEM),
    /** Steps of the procedure, time worked, photos. */
    WORK(TECHNICIAN, HELPER),
    FINISH(TECHNICIAN),
    CONFIRM(REQUESTER),
    /** Closes what nobody confirmed in time. */
    CLOSE(SYSTEM),
    REOPEN(REQUESTER, DISPATCHER, SYSTEM),
    CANCEL(REQUESTER, DISPATCHER),
    /** Back to the dispatcher, because what it waited for will not come. */
    RETURN(SYSTEM),
    COMMENT(REQUESTER, WATCHER, TECHNICIAN, HELPER, TEAM, OFFERED, DISPATCHER, OBSERVER);

    private final Set<Standing> by;

    TicketAction(Standing... by) {
        this.by = Set.of(by);
    }

    /** Whether people who are this to the ticket may ever do it. */
    public boolean isFor(Standing standing) {
        return by.contains(standing);
    }

    /** Whether it changes who helps, and nothing else. */
    public boolean isAboutHelpers() {
        return this == ASSIST || this == DISMISS || this == HELP || this == HELPED;
    }

    /** The name as the API writes it, such as {@code dispatch}. */
    public String verb() {
        return name().toLowerCase(Locale.ROOT);
    }
}
