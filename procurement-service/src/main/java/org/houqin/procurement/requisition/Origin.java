package org.houqin.procurement.requisition;

/** How a requisition came about. */
public enum Origin {
    /** The store ran short of a part that a ticket waits for. */
    SHORTAGE,
    /** Somebody wrote it. */
    MANUAL
}
