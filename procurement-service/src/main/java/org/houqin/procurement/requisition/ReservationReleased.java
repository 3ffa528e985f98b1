package org.houqin.procurement.requisition;

import java.util.UUID;

/** Inventory's {@code reservation-released}, as far as it matters here. */
record ReservationReleased(UUID reservationId) {}
