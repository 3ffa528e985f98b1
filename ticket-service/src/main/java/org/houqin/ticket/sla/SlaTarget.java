package org.houqin.ticket.sla;

/** What a clock measures. */
public enum SlaTarget {
    /** From submission until somebody has taken the work on. */
    RESPOND,
    /** From submission, or from reopening, until the work is finished; stands still while the ticket waits. */
    RESOLVE
}
