package org.houqin.ticket.ticket;

/** Where a need was reported. */
public enum Channel {
    WEB
}
