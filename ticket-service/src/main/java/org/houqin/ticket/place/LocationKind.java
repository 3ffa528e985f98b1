package org.houqin.ticket.place;

/** What a place is, from large to small. */
public enum LocationKind {
    SITE,
    BUILDING,
    FLOOR,
    ROOM;

    /** Whether a place of this kind may lie in one of that kind; null stands for nowhere. */
    public boolean mayLieIn(LocationKind outer) {
        return outer == null ? this == SITE || this == BUILDING : outer.compareTo(this) < 0;
    }
}
