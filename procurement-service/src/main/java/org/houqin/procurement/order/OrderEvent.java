package org.houqin.procurement.order;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houqin.platform.messaging.DomainEvent;

/** What happens to an order. Money is in CNY and travels as a decimal string. */
public sealed interface OrderEvent extends DomainEvent {

    record OrderPlaced(
            UUID orderId,
            String number,
            UUID supplierId,
            String supplierName,
            LocalDate expectedOn,
            List<PlacedLine> lines,
            Instant placedAt)
            implements OrderEvent {
        @Override
        public String type() {
            return "procurement.order-placed.v1";
        }
    }

    record PlacedLine(
            UUID lineId,
            UUID requisitionId,
            UUID itemId,
            String sku,
            BigDecimal quantity,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal unitPrice,
            UUID ticketId,
            String ticketNumber,
            UUID partsLineId,
            UUID reservationId) {
        static PlacedLine of(OrderLine line) {
            return new PlacedLine(
                    line.id(),
                    line.requisitionId(),
                    line.item().id(),
                    line.item().sku(),
                    line.ordered(),
                    line.unitPrice(),
                    line.need().ticketId(),
                    line.need().ticketNumber(),
                    line.need().lineId(),
                    line.need().reservationId());
        }
    }

    record OrderCancelled(UUID orderId, String number, String reason, Instant cancelledAt) implements OrderEvent {
        @Override
        public String type() {
            return "procurement.order-cancelled.v1";
        }
    }

    /** Goods may be put in stock; the only way purchased goods get there. */
    record GoodsAccepted(
            UUID orderId,
            String orderNumber,
            UUID receiptId,
            List<AcceptedLine> lines,
            UUID acceptedBy,
            Instant acceptedAt)
            implements OrderEvent {
        @Override
        public String type() {
            return "procurement.goods-accepted.v1";
        }
    }

    record AcceptedLine(
            UUID lineId,
            UUID requisitionId,
            UUID itemId,
            String sku,
            BigDecimal quantity,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal unitCost,
            UUID ticketId,
            UUID reservationId) {
        static AcceptedLine of(OrderLine line, BigDecimal quantity) {
            return new AcceptedLine(
                    line.id(),
                    line.requisitionId(),
                    line.item().id(),
                    line.item().sku(),
                    quantity,
                    line.unitPrice(),
                    line.need().ticketId(),
                    line.need().reservationId());
        }
    }

    /** Goods go back to the supplier. */
    record GoodsRefused(UUID orderId, String orderNumber, UUID receiptId, List<RefusedLine> lines, Instant refusedAt)
            implements OrderEvent {
        @Override
        public String type() {
            return "procurement.goods-refused.v1";
        }
    }

    record RefusedLine(UUID lineId, UUID itemId, String sku, BigDecimal quantity, String reason) {
        static RefusedLine of(OrderLine line, Inspection found) {
            return new RefusedLine(line.id(), line.item().id(), line.item().sku(), found.refused(), found.reason());
        }
    }

    /** Nothing more is to come. The reason says why something is missing, and is null when a delivery ended it. */
    record OrderClosed(UUID orderId, String number, String reason, Instant closedAt) implements OrderEvent {
        @Override
        public String type() {
            return "procurement.order-closed.v1";
        }
    }
}
