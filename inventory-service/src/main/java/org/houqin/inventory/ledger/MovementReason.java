package org.houqin.inventory.ledger;

/** Why stock moved. */
public enum MovementReason {
    /** It was there when the ledger began. */
    OPENING,
    DONATION,
    FOUND,
    /** A delivery was accepted. */
    PURCHASE,
    /** It was handed out for a ticket. */
    ISSUE,
    /** An earlier movement was wrong. */
    REVERSAL
}
