package org.houqin.inventory.reservation;

/** How urgent the ticket is that waits; new stock serves the urgent first. */
public enum Priority {
    URGENT,
    NORMAL,
    LOW
}
