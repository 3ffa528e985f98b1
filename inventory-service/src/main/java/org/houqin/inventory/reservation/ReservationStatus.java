package org.houqin.inventory.reservation;

import java.util.Set;

/** Where a reservation stands. */
public enum ReservationStatus {
    /** Some of it is missing; new stock is promised to it. */
    WAITING,
    /** All that is still to be issued lies ready. */
    RESERVED,
    /** All of it was handed out. */
    ISSUED,
    /** The ticket needs no more of it. */
    RELEASED;

    /** Those for which stock may still be set aside or handed out. */
    public static final Set<ReservationStatus> OPEN = Set.of(WAITING, RESERVED);

    /** Whether stock may still be set aside for it or handed out. */
    public boolean open() {
        return OPEN.contains(this);
    }
}
