package org.houqin.ticket.trial;

/** By what the outcomes of a simulation are told apart. */
public enum SimulationDimension {
    TARGET,
    POLICY,
    CATEGORY,
    URGENCY
}
