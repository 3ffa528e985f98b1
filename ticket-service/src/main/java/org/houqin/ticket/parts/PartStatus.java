package org.houqin.ticket.parts;

import java.util.Map;
import java.util.Set;

/** Where a wanted part is. */
public enum PartStatus {
    REQUESTED,
    RESERVED,
    SHORT,
    ISSUED,
    RELEASED,
    FAILED;

    private static final Map<PartStatus, Set<PartStatus>> TABLE = Map.of(
            REQUESTED, Set.of(RESERVED, SHORT, ISSUED, RELEASED, FAILED),
            SHORT, Set.of(RESERVED, ISSUED, RELEASED, FAILED),
            RESERVED, Set.of(SHORT, ISSUED, RELEASED),
            ISSUED, Set.of(),
            RELEASED, Set.of(),
            FAILED, Set.of());

    /** Whether a part may go from here to there; facts that come too late may not. */
    public boolean mayBecome(PartStatus next) {
        return TABLE.get(this).contains(next);
    }

    /** Whether the store still owes the part or holds it for the ticket. */
    public boolean isOpen() {
        return this == REQUESTED || this == RESERVED || this == SHORT;
    }
}
