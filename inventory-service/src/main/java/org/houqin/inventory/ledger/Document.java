package org.houqin.inventory.ledger;

import java.util.UUID;

/**
 * The paper behind a movement: nothing moves without one.
 *
 * @param type {@code receipt}, {@code goods-receipt}, {@code issue} or {@code movement}
 * @param id id of the document
 * @param line its line, or null when it has none
 */
public record Document(String type, UUID id, String line) {}
