package org.houqin.inventory.receipt;

import io.vertx.mutiny.sqlclient.Row;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.inventory.Person;
import org.houqin.inventory.ledger.Amount;
import org.houqin.platform.identity.Actor;

@Schema(name = "Receipt", description = "What came in without an order; its movements name it as their source")
public record ReceiptView(
        @Schema(examples = "0199d3a0-6666-7000-8000-000000000001")
        UUID id,

        ReceiptReason reason,

        @Schema(examples = "Count of 1 March", nullable = true)
        String reference,

        Person receivedBy,
        @Schema(examples = "2026-03-02T08:00:00Z") Instant receivedAt,
        List<Line> lines) {

    @Schema(name = "ReceiptLine")
    public record Line(
            @Schema(examples = "0199d3a0-1111-7000-8000-000000000001")
            UUID itemId,

            @Schema(examples = "A-01") String bin,
            @Schema(examples = "10") BigDecimal quantity,

            @Schema(examples = "12.5000", description = "CNY per unit")
            String unitCost,

            @Schema(examples = "125.00", description = "CNY")
            String value) {

        static Line of(UUID itemId, String bin, Amount amount) {
            return new Line(
                    itemId,
                    bin,
                    amount.quantity(),
                    amount.unitCost().toPlainString(),
                    amount.value().toPlainString());
        }
    }

    static ReceiptView of(Receipt receipt, NewReceipt request, Actor actor) {
        return new ReceiptView(
                receipt.id(),
                request.reason(),
                request.reference(),
                Person.of(actor),
                receipt.receivedAt(),
                request.lines().stream()
                        .map(line ->
                                Line.of(line.itemId(), line.bin(), Amount.bought(line.quantity(), line.unitCost())))
                        .toList());
    }

    /** From the rows of its movements, of which there is at least one. */
    static ReceiptView of(List<Row> rows) {
        Row first = rows.get(0);
        return new ReceiptView(
                first.getUUID("id"),
                ReceiptReason.valueOf(first.getString("reason")),
                first.getString("reference"),
                Person.of(first, "received_by", "received_by_name"),
                first.getOffsetDateTime("received_at").toInstant(),
                rows.stream().map(ReceiptView::line).toList());
    }

    private static Line line(Row row) {
        return Line.of(
                row.getUUID("item_id"),
                row.getString("to_location"),
                new Amount(row.getBigDecimal("quantity"), row.getBigDecimal("unit_cost"), row.getBigDecimal("value")));
    }
}
