package org.houqin.ticket.sla;

/** How a clock stands. */
public enum SlaState {
    RUNNING,
    PAUSED,
    MET,
    BREACHED
}
