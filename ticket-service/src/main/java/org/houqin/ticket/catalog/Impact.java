package org.houqin.ticket.catalog;

/** How many it concerns. */
public enum Impact {
    /** One person or one room; assumed until somebody says otherwise. */
    LOW,
    /** Several rooms, a floor or a department. */
    MEDIUM,
    /** A whole building or more. */
    HIGH
}
