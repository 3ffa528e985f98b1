package org.houqin.inventory.receipt;

import java.util.UUID;

/**
 * Procurement's {@code supply-failed} and {@code requisition-cancelled}, as far as they matter here.
 *
 * @param reservationId for which it was to be bought; null when no ticket waits for it
 */
record SupplyEnded(UUID reservationId) {}
