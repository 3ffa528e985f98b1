package org.houqin.procurement.order;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.vertx.mutiny.sqlclient.Row;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.procurement.ItemView;

@Schema(name = "PurchaseOrderLine", description = "One requisition on an order, and what came of it")
public record OrderLineView(
        @Schema(examples = "0199d3a0-5555-7000-8000-000000000001")
        UUID lineId,

        @Schema(examples = "0199d3a0-2222-7000-8000-000000000001")
        UUID requisitionId,

        ItemView item,
        @Schema(nullable = true, examples = "T-2026-000123") String ticketNumber,
        @Schema(examples = "5") BigDecimal ordered,

        @Schema(description = "Delivered so far, good or bad", examples = "3")
        BigDecimal received,

        @Schema(examples = "2") BigDecimal accepted,
        @Schema(examples = "1") BigDecimal refused,

        @Schema(description = "Still to come, replacements included", examples = "3")
        BigDecimal outstanding,

        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, description = "Price of one unit in CNY", examples = "24.00")
        BigDecimal unitPrice) {

    static OrderLineView of(OrderLine line) {
        return new OrderLineView(
                line.id(),
                line.requisitionId(),
                ItemView.of(line.item()),
                line.need().ticketNumber(),
                line.ordered(),
                line.received(),
                line.accepted(),
                line.refused(),
                line.outstanding(),
                line.unitPrice());
    }

    static OrderLineView of(Row row) {
        BigDecimal ordered = row.getBigDecimal("ordered");
        BigDecimal accepted = row.getBigDecimal("accepted");
        BigDecimal refused = row.getBigDecimal("refused");
        return new OrderLineView(
                row.getUUID("id"),
                row.getUUID("requisition_id"),
                ItemView.of(row),
                row.getString("ticket_number"),
                ordered,
                accepted.add(refused),
                accepted,
                refused,
                row.getBoolean("given_up") ? BigDecimal.ZERO : ordered.subtract(accepted),
                row.getBigDecimal("unit_price"));
    }

    BigDecimal amount() {
        return ordered.multiply(unitPrice);
    }
}
