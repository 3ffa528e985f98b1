package org.houqin.inventory.reservation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.houqin.inventory.ledger.Quantity;

/**
 * What a ticket's line asks the store for.
 *
 * @param technicianId who will use it, or null
 * @param neededBy when the ticket should be done, or null
 * @param requestedAt when it was asked; the older of equally urgent demands is served first
 */
@Embeddable
public record Demand(
        UUID ticketId,
        String ticketNumber,
        UUID lineId,
        UUID itemId,
        BigDecimal quantity,
        @Enumerated(EnumType.STRING) Priority priority,
        UUID technicianId,
        Instant neededBy,
        @Column(name = "created_at") Instant requestedAt) {

    public Demand {
        quantity = Quantity.of(quantity);
    }

    /** The same for a ticket that has another technician or urgency by now. */
    Demand after(TicketChanged change) {
        return new Demand(
                ticketId,
                ticketNumber,
                lineId,
                itemId,
                quantity,
                change.urgency() == null ? priority : change.urgency(),
                change.technicianId() == null ? technicianId : change.technicianId(),
                neededBy,
                requestedAt);
    }
}
