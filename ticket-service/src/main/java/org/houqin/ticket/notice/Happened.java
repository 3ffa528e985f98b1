package org.houqin.ticket.notice;

import java.time.Instant;
import java.util.UUID;
import org.houqin.platform.text.LocalName;

/** What notices read of the events of all services; a field an event does not have is null. */
record Happened(
        UUID ticketId,
        String number,
        String ticketNumber,
        UUID technicianId,
        UUID fromTechnicianId,
        UUID personId,
        UUID requestedBy,
        String urgency,
        String party,
        String status,
        String reason,
        String note,
        String closedBy,
        String origin,
        String sku,
        LocalName itemName,
        String orderNumber,
        String supplierName,
        String target,
        Integer share,
        String step,
        Instant deliverAt,
        String plannedFor,
        Integer score,
        Boolean fixed) {}
