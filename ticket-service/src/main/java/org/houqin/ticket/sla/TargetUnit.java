package org.houqin.ticket.sla;

/** What the number of a target counts. */
public enum TargetUnit {
    MINUTES,
    HOURS,
    /** The same clock time on the n-th following working day of the calendar. */
    WORKING_DAYS
}
