package org.houqin.inventory.receipt;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.houqin.inventory.ledger.Cause;
import org.houqin.inventory.ledger.Document;
import org.houqin.inventory.ledger.MovementReason;
import org.houqin.platform.identity.Actor;

/** Procurement's {@code goods-accepted}, as far as it matters here. */
record GoodsAccepted(UUID receiptId, List<Line> lines, UUID acceptedBy, Instant acceptedAt) {
    /** One accepted line of the delivery. */
    record Line(UUID lineId, UUID itemId, BigDecimal quantity, BigDecimal unitCost) {}

    /** Who accepted it; their name is not known here. */
    Actor actor() {
        return new Actor(acceptedBy, null, Set.of());
    }

    List<Arrival> arrivals() {
        return lines.stream()
                .map(line -> new Arrival(line.itemId(), null, line.quantity(), line.unitCost(), cause(line)))
                .toList();
    }

    private Cause cause(Line line) {
        Document document =
                new Document("goods-receipt", receiptId, line.lineId().toString());
        return new Cause(MovementReason.PURCHASE, document, null, actor(), acceptedAt);
    }
}
