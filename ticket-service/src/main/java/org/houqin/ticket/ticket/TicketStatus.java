package org.houqin.ticket.ticket;

import static java.util.Map.entry;
import static org.houqin.ticket.ticket.TicketAction.ACCEPT;
import static org.houqin.ticket.ticket.TicketAction.CANCEL;
import static org.houqin.ticket.ticket.TicketAction.CLOSE;
import static org.houqin.ticket.ticket.TicketAction.COMMENT;
import static org.houqin.ticket.ticket.TicketAction.CONFIRM;
import static org.houqin.ticket.ticket.TicketAction.DECLINE;
import static org.houqin.ticket.ticket.TicketAction.DISPATCH;
import static org.houqin.ticket.ticket.TicketAction.FINISH;
import static org.houqin.ticket.ticket.TicketAction.GRAB;
import static org.houqin.ticket.ticket.TicketAction.HANDOVER;
import static org.houqin.ticket.ticket.TicketAction.MERGE;
import static org.houqin.ticket.ticket.TicketAction.OFFER;
import static org.houqin.ticket.ticket.TicketAction.PARTS;
import static org.houqin.ticket.ticket.TicketAction.PLAN;
import static org.houqin.ticket.ticket.TicketAction.REJECT;
import static org.houqin.ticket.ticket.TicketAction.REOPEN;
import static org.houqin.ticket.ticket.TicketAction.RESUME;
import static org.houqin.ticket.ticket.TicketAction.RETURN;
import static org.houqin.ticket.ticket.TicketAction.START;
import static org.houqin.ticket.ticket.TicketAction.TRIAGE;
import static org.houqin.ticket.ticket.TicketAction.WAIT;
import static org.houqin.ticket.ticket.TicketAction.WORK;

import java.util.Map;
import java.util.Set;

/** The states of a ticket and the one table of what leads from where to where. */
public enum TicketStatus {
    SUBMITTED,
    TRIAGED,
    DISPATCHED,
    ACCEPTED,
    IN_PROGRESS,
    PAUSED,
    FINISHED,
    CLOSED,
    CANCELLED,
    REJECTED,
    /** It goes on as another ticket about the same need. */
    MERGED;

    private static final Map<TicketStatus, Map<TicketAction, Set<TicketStatus>>> TABLE = Map.ofEntries(
            entry(
                    SUBMITTED,
                    Map.of(
                            TRIAGE, Set.of(TRIAGED),
                            REJECT, Set.of(REJECTED),
                            MERGE, Set.of(MERGED),
                            CANCEL, Set.of(CANCELLED))),
            entry(
                    TRIAGED,
                    Map.of(
                            PLAN, Set.of(TRIAGED),
                            TRIAGE, Set.of(TRIAGED),
                            DISPATCH, Set.of(DISPATCHED),
                            OFFER, Set.of(TRIAGED),
                            GRAB, Set.of(ACCEPTED),
                            MERGE, Set.of(MERGED),
                            CANCEL, Set.of(CANCELLED))),
            entry(
                    DISPATCHED,
                    Map.of(
                            PLAN, Set.of(DISPATCHED),
                            ACCEPT, Set.of(ACCEPTED),
                            DECLINE, Set.of(TRIAGED),
                            HANDOVER, Set.of(DISPATCHED),
                            MERGE, Set.of(MERGED),
                            CANCEL, Set.of(CANCELLED))),
            entry(
                    ACCEPTED,
                    Map.of(
                            PLAN, Set.of(ACCEPTED),
                            START, Set.of(IN_PROGRESS),
                            HANDOVER, Set.of(DISPATCHED),
                            PARTS, Set.of(ACCEPTED),
                            WAIT, Set.of(PAUSED),
                            RETURN, Set.of(TRIAGED),
                            CANCEL, Set.of(CANCELLED))),
            entry(
                    IN_PROGRESS,
                    Map.of(
                            PLAN, Set.of(IN_PROGRESS),
                            PARTS, Set.of(IN_PROGRESS),
                            WAIT, Set.of(PAUSED),
                            WORK, Set.of(IN_PROGRESS),
                            FINISH, Set.of(FINISHED),
                            HANDOVER, Set.of(DISPATCHED),
                            RETURN, Set.of(TRIAGED),
                            CANCEL, Set.of(CANCELLED))),
            entry(
                    PAUSED,
                    Map.of(
                            PLAN, Set.of(PAUSED),
                            PARTS, Set.of(PAUSED),
                            RESUME, Set.of(ACCEPTED, IN_PROGRESS),
                            HANDOVER, Set.of(PAUSED),
                            RETURN, Set.of(TRIAGED),
                            CANCEL, Set.of(CANCELLED))),
            entry(
                    FINISHED,
                    Map.of(
                            CONFIRM, Set.of(CLOSED),
                            CLOSE, Set.of(CLOSED),
                            REOPEN, Set.of(TRIAGED))),
            entry(CLOSED, Map.of(REOPEN, Set.of(TRIAGED))),
            entry(CANCELLED, Map.of()),
            entry(REJECTED, Map.of()),
            entry(MERGED, Map.of()));

    /** Whether the action is possible in this state; a comment always is, helpers come and go while it is in hand. */
    public boolean allows(TicketAction action) {
        return action == COMMENT
                || (action.isAboutHelpers() && isInHand())
                || TABLE.get(this).containsKey(action);
    }

    /** Whether the action leads from this state to that one. */
    public boolean leadsTo(TicketStatus next, TicketAction action) {
        return TABLE.get(this).getOrDefault(action, Set.of()).contains(next);
    }

    /** Whether somebody still has work with the ticket. */
    public boolean isOpen() {
        return switch (this) {
            case SUBMITTED, TRIAGED, DISPATCHED, ACCEPTED, IN_PROGRESS, PAUSED -> true;
            case FINISHED, CLOSED, CANCELLED, REJECTED, MERGED -> false;
        };
    }

    /** Whether it is with a technician who has not finished. */
    public boolean isInHand() {
        return switch (this) {
            case DISPATCHED, ACCEPTED, IN_PROGRESS, PAUSED -> true;
            case SUBMITTED, TRIAGED, FINISHED, CLOSED, CANCELLED, REJECTED, MERGED -> false;
        };
    }

    /** Whether work on it has begun. */
    public boolean isStarted() {
        return switch (this) {
            case SUBMITTED, TRIAGED, DISPATCHED, ACCEPTED, CANCELLED, REJECTED, MERGED -> false;
            case IN_PROGRESS, PAUSED, FINISHED, CLOSED -> true;
        };
    }
}
