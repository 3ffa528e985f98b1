package org.houqin.inventory.reservation;

import java.util.List;
import java.util.UUID;

/** Ticket's {@code parts-released}, as far as it matters here. */
record PartsReleased(UUID ticketId, List<UUID> lineIds, String reason) {}
