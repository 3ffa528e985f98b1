package org.houqin.ticket.supply;

import java.util.UUID;

/** What this service reads of procurement's events about a requisition; no ticket when it was made for the store itself. */
public record RequisitionFact(UUID requisitionId, String number, UUID ticketId, UUID lineId) {}
