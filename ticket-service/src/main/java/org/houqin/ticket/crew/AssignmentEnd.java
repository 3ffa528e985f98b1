package org.houqin.ticket.crew;

/** How somebody's part in a ticket ended. */
public enum AssignmentEnd {
    DONE,
    DECLINED,
    HANDED_OVER,
    /** The whole ticket went back to the dispatcher. */
    RETURNED,
    CANCELLED,
    /** A helper who is no longer needed. */
    DISMISSED,
    MERGED
}
