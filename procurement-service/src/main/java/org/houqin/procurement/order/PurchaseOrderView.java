package org.houqin.procurement.order;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.vertx.mutiny.sqlclient.Row;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.http.Versioned;
import org.houqin.platform.identity.Actor;
import org.houqin.procurement.Money;
import org.houqin.procurement.Person;

@Schema(name = "PurchaseOrder", description = "What a supplier was asked to deliver, and how much of it has come")
public record PurchaseOrderView(
        @Schema(examples = "0199d3a0-4444-7000-8000-000000000001")
        UUID id,

        @Schema(examples = "PO-2026-000001") String number,
        @Schema(examples = "1") long version,
        OrderStatus status,
        SupplierRef supplier,
        List<OrderLineView> lines,
        @Schema(examples = "CNY") String currency,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(type = SchemaType.STRING, examples = "120.00")
        BigDecimal total,

        @Schema(examples = "2026-03-09") LocalDate expectedOn,
        @Schema(examples = "2026-03-02T10:00:00Z") Instant createdAt,
        @Schema(description = "The buyer") Person createdBy,

        @Schema(nullable = true, description = "Why it was taken back")
        String cancelReason,

        @Schema(nullable = true, description = "Why the rest was given up; null when all came")
        String closeReason,

        @Schema(description = "What you may do to it now", examples = "[\"receive\"]")
        List<String> allowed)
        implements Versioned {

    static PurchaseOrderView of(PurchaseOrder order, Actor actor) {
        List<OrderLineView> lines =
                order.lines().stream().map(OrderLineView::of).toList();
        return new PurchaseOrderView(
                order.id(),
                order.number(),
                order.version(),
                order.status(),
                new SupplierRef(order.supplierId(), order.supplierName()),
                lines,
                Money.CURRENCY,
                total(lines),
                order.expectedOn(),
                order.createdAt(),
                order.createdBy(),
                order.cancelReason(),
                order.closeReason(),
                order.rules().allowed(actor));
    }

    /** From a row of orders and the rows of its lines. */
    static PurchaseOrderView of(Row row, List<Row> lineRows, Actor actor) {
        OrderStatus status = OrderStatus.valueOf(row.getString("status"));
        List<OrderLineView> lines = lineRows.stream().map(OrderLineView::of).toList();
        List<UUID> approvers =
                lineRows.stream().map(line -> line.getUUID("approved_by")).toList();
        return new PurchaseOrderView(
                row.getUUID("id"),
                row.getString("number"),
                row.getLong("version"),
                status,
                new SupplierRef(row.getUUID("supplier_id"), row.getString("supplier_name")),
                lines,
                Money.CURRENCY,
                total(lines),
                row.getLocalDate("expected_on"),
                row.getOffsetDateTime("created_at").toInstant(),
                Person.of(row, "created_by"),
                row.getString("cancel_reason"),
                row.getString("close_reason"),
                new OrderRules(status, row.getUUID("created_by"), approvers).allowed(actor));
    }

    private static BigDecimal total(List<OrderLineView> lines) {
        return Money.of(lines.stream().map(OrderLineView::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
