package org.houqin.ticket.sop;

/** Who answers for a step. */
public enum StepRole {
    TECHNICIAN,
    DISPATCHER,
    MANAGER
}
