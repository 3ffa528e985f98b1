package org.houqin.inventory.ledger;

import io.vertx.mutiny.sqlclient.Row;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.inventory.Person;
import org.houqin.inventory.item.ItemRef;

@Schema(name = "Movement", description = "One line of the ledger; never changed, corrected by a reversal")
public record MovementView(
        @Schema(examples = "0199d3a0-3333-7000-8000-000000000001")
        UUID id,

        @Schema(examples = "2026-03-02T08:00:00Z", description = "When it happened")
        Instant at,

        @Schema(examples = "2026-03-02T08:00:01Z", description = "When it was written down")
        Instant recordedAt,

        ItemRef item,
        @Schema(examples = "A-01") String from,
        @Schema(examples = "CONSUMED") String to,
        @Schema(examples = "2") BigDecimal quantity,

        @Schema(examples = "8", description = "What the bin held afterwards")
        BigDecimal balanceAfter,

        @Schema(examples = "12.5000", description = "CNY per unit")
        String unitCost,

        @Schema(examples = "25.00", description = "CNY") String value,
        MovementReason reason,
        Document source,

        @Schema(nullable = true, description = "The ticket it was for")
        UUID ticketId,

        @Schema(nullable = true, description = "The movement this one undoes")
        UUID reverses,

        @Schema(nullable = true) Person actor) {

    static MovementView of(Row row) {
        return new MovementView(
                row.getUUID("id"),
                row.getOffsetDateTime("at").toInstant(),
                row.getOffsetDateTime("recorded_at").toInstant(),
                ItemRef.of(row),
                row.getString("from_location"),
                row.getString("to_location"),
                row.getBigDecimal("quantity"),
                row.getBigDecimal(
                        Location.isBin(row.getString("to_location")) ? "to_balance_after" : "from_balance_after"),
                row.getBigDecimal("unit_cost").toPlainString(),
                row.getBigDecimal("value").toPlainString(),
                MovementReason.valueOf(row.getString("reason")),
                new Document(
                        row.getString("document_type"), row.getUUID("document_id"), row.getString("document_line")),
                row.getUUID("ticket_id"),
                row.getUUID("reverses"),
                Person.of(row, "actor_id", "actor_name"));
    }
}
