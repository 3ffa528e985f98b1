package org.houqin.inventory.receipt;

import org.houqin.inventory.ledger.MovementReason;

/** Why something comes in that nobody ordered; what was ordered comes in only when its delivery is accepted. */
public enum ReceiptReason {
    OPENING(MovementReason.OPENING),
    DONATION(MovementReason.DONATION),
    FOUND(MovementReason.FOUND);

    private final MovementReason movement;

    ReceiptReason(MovementReason movement) {
        this.movement = movement;
    }

    /** The reason its movements carry. */
    MovementReason movement() {
        return movement;
    }
}
