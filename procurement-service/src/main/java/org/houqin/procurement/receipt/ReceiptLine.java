package org.houqin.procurement.receipt;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import java.util.UUID;
import org.houqin.procurement.Item;
import org.houqin.procurement.order.Inspection;
import org.houqin.procurement.order.OrderLine;

/**
 * What was found of one order line.
 *
 * @param reason why some was refused; null when nothing was
 * @param last nothing more will come for this line
 */
@Embeddable
public record ReceiptLine(
        @Column(name = "order_line_id") UUID lineId,
        @Embedded Item item,
        BigDecimal accepted,
        BigDecimal refused,
        String reason,
        boolean last) {
    static ReceiptLine of(OrderLine line, Inspection found) {
        return new ReceiptLine(line.id(), line.item(), found.accepted(), found.refused(), found.reason(), found.last());
    }
}
