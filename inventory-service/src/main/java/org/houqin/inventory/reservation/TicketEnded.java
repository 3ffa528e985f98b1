package org.houqin.inventory.reservation;

import java.util.UUID;

/** Ticket's {@code closed}, {@code cancelled}, {@code returned} and {@code merged}, as far as they matter here. */
record TicketEnded(UUID ticketId) {}
