package org.houqin.ticket.sla;

/** How pressing a need is. */
public enum Urgency {
    URGENT,
    NORMAL,
    LOW
}
