package org.houqin.procurement.requisition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * The waiting ticket behind a purchase.
 *
 * @param lineId the line of the ticket's parts list
 * @param reservationId the reservation that found too little in stock
 */
@Embeddable
public record TicketNeed(
        UUID ticketId,
        String ticketNumber,
        @Column(name = "parts_line_id") UUID lineId,
        UUID reservationId) {
    /** A purchase no ticket waits for. */
    public static final TicketNeed NONE = new TicketNeed(null, null, null, null);
}
