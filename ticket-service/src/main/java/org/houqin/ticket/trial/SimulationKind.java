package org.houqin.ticket.trial;

/** What is tried. */
public enum SimulationKind {
    POLICY,
    CALENDAR
}
