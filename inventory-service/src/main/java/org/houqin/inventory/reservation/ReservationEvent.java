package org.houqin.inventory.reservation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.houqin.platform.messaging.DomainEvent;
import org.houqin.platform.text.LocalName;

/** What others hear of a reservation. */
public sealed interface ReservationEvent extends DomainEvent {
    /** All that was wanted lies ready. */
    record StockReserved(
            UUID reservationId,
            UUID ticketId,
            String ticketNumber,
            UUID lineId,
            UUID itemId,
            String sku,
            BigDecimal quantity,
            Instant reservedAt)
            implements ReservationEvent {
        @Override
        public String type() {
            return "inventory.stock-reserved.v1";
        }
    }

    /** Not all that was wanted is there; what is there is kept for it, the rest must be bought. */
    record StockShort(
            UUID reservationId,
            UUID ticketId,
            String ticketNumber,
            UUID lineId,
            UUID itemId,
            String sku,
            LocalName itemName,
            String unit,
            BigDecimal requested,
            BigDecimal reserved,
            @JsonProperty("short") BigDecimal shortage,
            Priority urgency,
            Instant neededBy,
            UUID technicianId,
            Instant shortAt)
            implements ReservationEvent {
        @Override
        public String type() {
            return "inventory.stock-short.v1";
        }
    }

    /** Some or all of it was handed out; outstanding is what is still to be handed out after that. */
    record StockIssued(
            UUID reservationId,
            UUID ticketId,
            String ticketNumber,
            UUID lineId,
            UUID itemId,
            String sku,
            BigDecimal quantity,
            BigDecimal outstanding,
            String unitCost,
            String value,
            Instant issuedAt)
            implements ReservationEvent {
        @Override
        public String type() {
            return "inventory.stock-issued.v1";
        }
    }

    /** The ticket needs no more of it; the quantity is what was wanted and never handed out. */
    record ReservationReleased(
            UUID reservationId,
            UUID ticketId,
            UUID lineId,
            UUID itemId,
            BigDecimal quantity,
            String reason,
            Instant releasedAt)
            implements ReservationEvent {
        @Override
        public String type() {
            return "inventory.reservation-released.v1";
        }
    }
}
