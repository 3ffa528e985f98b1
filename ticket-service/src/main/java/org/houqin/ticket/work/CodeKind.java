package org.houqin.ticket.work;

/** What a code tells of. */
public enum CodeKind {
    CAUSE,
    REMEDY
}
