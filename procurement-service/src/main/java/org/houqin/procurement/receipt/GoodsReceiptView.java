package org.houqin.procurement.receipt;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.procurement.Person;
import org.houqin.procurement.order.SupplierRef;

@Schema(name = "GoodsReceipt", description = "What arrived in one delivery, inspected line by line")
public record GoodsReceiptView(
        @Schema(examples = "0199d3a0-6666-7000-8000-000000000001")
        UUID id,

        @Schema(examples = "GR-2026-000001") String number,

        @Schema(examples = "0199d3a0-4444-7000-8000-000000000001")
        UUID orderId,

        @Schema(examples = "PO-2026-000001") String orderNumber,
        SupplierRef supplier,
        List<ReceiptLineView> lines,
        @Schema(nullable = true, examples = "DN-20871") String deliveryNote,
        @Schema(examples = "2026-03-06T09:15:00Z") Instant receivedAt,
        @Schema(description = "The storekeeper") Person receivedBy) {

    static GoodsReceiptView of(GoodsReceipt receipt) {
        return new GoodsReceiptView(
                receipt.id(),
                receipt.number(),
                receipt.orderId(),
                receipt.orderNumber(),
                new SupplierRef(receipt.supplierId(), receipt.supplierName()),
                receipt.lines().stream().map(ReceiptLineView::of).toList(),
                receipt.deliveryNote(),
                receipt.receivedAt(),
                receipt.receivedBy());
    }

    /** From a row of receipts and the rows of its lines. */
    static GoodsReceiptView of(Row row, List<Row> lines) {
        return new GoodsReceiptView(
                row.getUUID("id"),
                row.getString("number"),
                row.getUUID("order_id"),
                row.getString("order_number"),
                new SupplierRef(row.getUUID("supplier_id"), row.getString("supplier_name")),
                lines.stream().map(ReceiptLineView::of).toList(),
                row.getString("delivery_note"),
                row.getOffsetDateTime("received_at").toInstant(),
                Person.of(row, "received_by"));
    }
}
