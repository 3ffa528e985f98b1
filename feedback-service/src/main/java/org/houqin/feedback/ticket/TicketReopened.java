package org.houqin.feedback.ticket;

import java.util.UUID;

/**
 * What we read of {@code ticket.reopened}.
 *
 * @param closure the closure to come
 */
record TicketReopened(UUID ticketId, int closure) {}
