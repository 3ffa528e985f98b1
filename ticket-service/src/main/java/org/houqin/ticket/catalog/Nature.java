package org.houqin.ticket.catalog;

/** Whether somebody needs it, or would like it. */
public enum Nature {
    /** An essential need: something does not work or is lacking. */
    NEED,
    /** An improvement wish: it works, and somebody would like it better. */
    WISH
}
