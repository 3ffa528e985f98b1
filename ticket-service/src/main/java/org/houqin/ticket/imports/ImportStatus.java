package org.houqin.ticket.imports;

/** How far an import has come: it is checked without changing anything, looked at by a person, then applied. */
public enum ImportStatus {
    CHECKING,
    CHECKED,
    APPLYING,
    DONE,
    FAILED,
    DISCARDED;

    /** Whether it may go on there. */
    public boolean leadsTo(ImportStatus next) {
        return switch (this) {
            case CHECKING -> next == CHECKED || next == FAILED || next == DISCARDED;
            case CHECKED -> next == APPLYING || next == DISCARDED;
            case APPLYING -> next == DONE || next == FAILED;
            case DONE, FAILED, DISCARDED -> false;
        };
    }
}
