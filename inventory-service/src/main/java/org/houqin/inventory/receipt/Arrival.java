package org.houqin.inventory.receipt;

import java.math.BigDecimal;
import java.util.UUID;
import org.houqin.inventory.ledger.Cause;

/**
 * Something that has come in and is to be put into a bin.
 *
 * @param bin where to; null for wherever the item belongs
 * @param unitCost yuan per unit
 */
record Arrival(UUID itemId, String bin, BigDecimal quantity, BigDecimal unitCost, Cause cause) {}
