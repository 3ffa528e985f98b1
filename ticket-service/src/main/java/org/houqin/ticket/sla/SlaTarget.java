package org.houqin.ticket.sla;

/** What a clock measures. */
public enum SlaTarget {
    /** From submission until somebody has taken the work on or, if it is not urgent, has planned it. */
    RESPOND,
    /** From submission, or from reopening, until the work is finished. */
    RESOLVE,
    /** From the moment an outside firm was given the work until it is finished. */
    FIRM
}
