package org.houqin.ticket.ticket;

/** By which way a need was reported. */
public enum Channel {
    /** The web application. */
    WEB,
    /** The code at a place, by somebody with an account or a visitor. */
    QR,
    /** A program. */
    API,
    /** The service desk, for somebody who called. */
    DESK
}
