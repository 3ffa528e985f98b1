package org.houqin.procurement.requisition;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.vertx.mutiny.sqlclient.Row;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.http.Versioned;
import org.houqin.platform.identity.Actor;
import org.houqin.procurement.ItemView;
import org.houqin.procurement.Person;

@Schema(name = "Requisition", description = "An internal wish to buy")
public record RequisitionView(
        @Schema(examples = "0199d3a0-2222-7000-8000-000000000001")
        UUID id,

        @Schema(examples = "R-2026-000001") String number,
        @Schema(examples = "2") long version,
        RequisitionStatus status,
        Origin origin,
        ItemView item,
        @Schema(examples = "5") BigDecimal quantity,

        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, nullable = true, description = "CNY", examples = "120.00")
        BigDecimal estimatedAmount,

        @Schema(nullable = true, description = "The ticket that waits for it")
        UUID ticketId,

        @Schema(nullable = true, examples = "T-2026-000123") String ticketNumber,
        @Schema(nullable = true) UUID reservationId,
        @Schema(nullable = true) Person requestedBy,

        @Schema(nullable = true, examples = "2026-03-09T00:00:00Z")
        Instant neededBy,

        @Schema(nullable = true) String note,
        @Schema(nullable = true) Decision decision,

        @Schema(nullable = true, description = "The order it went on")
        UUID orderId,

        @Schema(nullable = true, description = "Why it came to nothing after it was approved")
        String cancelReason,

        @Schema(examples = "2026-03-02T08:00:00Z") Instant createdAt,

        @Schema(description = "What you may do to it now", examples = "[\"approve\", \"reject\"]")
        List<String> allowed)
        implements Versioned {

    static RequisitionView of(Requisition requisition, Actor actor) {
        Wish wish = requisition.wish();
        TicketNeed need = requisition.need();
        return new RequisitionView(
                requisition.id(),
                requisition.number(),
                requisition.version(),
                requisition.status(),
                requisition.origin(),
                ItemView.of(wish.item()),
                wish.quantity(),
                wish.estimatedAmount(),
                need.ticketId(),
                need.ticketNumber(),
                need.reservationId(),
                requisition.requestedBy(),
                wish.neededBy(),
                wish.note(),
                requisition.decision(),
                requisition.orderId(),
                requisition.cancelReason(),
                requisition.createdAt(),
                requisition.rules().allowed(actor));
    }

    static RequisitionView of(Row row, Actor actor) {
        return new RequisitionView(
                row.getUUID("id"),
                row.getString("number"),
                row.getLong("version"),
                RequisitionStatus.valueOf(row.getString("status")),
                Origin.valueOf(row.getString("origin")),
                ItemView.of(row),
                row.getBigDecimal("quantity"),
                row.getBigDecimal("estimated_amount"),
                row.getUUID("ticket_id"),
                row.getString("ticket_number"),
                row.getUUID("reservation_id"),
                Person.of(row, "requested_by"),
                instant(row, "needed_by"),
                row.getString("note"),
                decision(row),
                row.getUUID("order_id"),
                row.getString("cancel_reason"),
                instant(row, "created_at"),
                rules(row).allowed(actor));
    }

    private static RequisitionRules rules(Row row) {
        RequisitionStatus status = RequisitionStatus.valueOf(row.getString("status"));
        return new RequisitionRules(
                status,
                Origin.valueOf(row.getString("origin")),
                row.getUUID("requested_by"),
                status == RequisitionStatus.REJECTED ? null : row.getUUID("decided_by"));
    }

    private static Decision decision(Row row) {
        return row.getUUID("decided_by") == null
                ? null
                : new Decision(
                        Person.of(row, "decided_by"), instant(row, "decided_at"), row.getString("decision_note"));
    }

    private static Instant instant(Row row, String column) {
        OffsetDateTime at = row.getOffsetDateTime(column);
        return at == null ? null : at.toInstant();
    }
}
