package org.houqin.ticket.ticket;

/** Who is told of a clock that runs out, one step after the other. */
public enum EscalationStep {
    TECHNICIAN,
    DISPATCHER,
    MANAGER
}
