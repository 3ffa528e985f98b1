package org.houqin.ticket.imports;

/** What a file lists. */
public enum ImportKind {
    PEOPLE,
    PLACES,
    DEPARTMENTS,
    GROUPS
}
