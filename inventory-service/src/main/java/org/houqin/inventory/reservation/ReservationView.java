package org.houqin.inventory.reservation;

import io.vertx.mutiny.sqlclient.Row;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.inventory.item.Item;
import org.houqin.inventory.item.ItemRef;
import org.houqin.platform.http.Versioned;
import org.houqin.platform.identity.Actor;

@Schema(name = "Reservation", description = "Stock promised to one line of a ticket")
public record ReservationView(
        @Schema(examples = "0199d3a0-4444-7000-8000-000000000001")
        UUID id,

        @Schema(examples = "2") long version,
        ReservationStatus status,

        @Schema(examples = "0199d3a0-5555-7000-8000-000000000001")
        UUID ticketId,

        @Schema(examples = "T-2026-000123") String ticketNumber,
        @Schema(description = "The ticket's line of parts") UUID lineId,
        ItemRef item,

        @Schema(examples = "5", description = "What was asked for")
        BigDecimal quantity,

        @Schema(examples = "3", description = "What lies ready and is not handed out yet")
        BigDecimal reserved,

        @Schema(examples = "0", description = "What was handed out")
        BigDecimal issued,

        @Schema(description = "Urgency of the ticket; new stock goes to the urgent first")
        Priority priority,

        @Schema(nullable = true, description = "The ticket's technician")
        UUID technicianId,

        @Schema(nullable = true, examples = "2026-03-03T08:00:00Z")
        Instant neededBy,

        @Schema(examples = "2026-03-02T08:00:00Z", description = "When the ticket asked for it")
        Instant createdAt,

        @Schema(examples = "[\"issue\"]", description = "What you may do to it now")
        List<String> allowed)
        implements Versioned {

    /** What a reservation is like now, for this person. */
    public static ReservationView of(Reservation reservation, Item item, Actor actor) {
        Demand demand = reservation.demand();
        return new ReservationView(
                reservation.id(),
                reservation.version(),
                reservation.status(),
                demand.ticketId(),
                demand.ticketNumber(),
                demand.lineId(),
                ItemRef.of(item),
                demand.quantity(),
                reservation.reserved(),
                reservation.issued(),
                demand.priority(),
                demand.technicianId(),
                demand.neededBy(),
                demand.requestedAt(),
                ReservationPolicy.allowed(actor, reservation.status(), reservation.reserved()));
    }

    static ReservationView of(Row row, Actor actor) {
        ReservationStatus status = ReservationStatus.valueOf(row.getString("status"));
        OffsetDateTime neededBy = row.getOffsetDateTime("needed_by");
        return new ReservationView(
                row.getUUID("id"),
                row.getLong("version"),
                status,
                row.getUUID("ticket_id"),
                row.getString("ticket_number"),
                row.getUUID("line_id"),
                ItemRef.of(row),
                row.getBigDecimal("quantity"),
                row.getBigDecimal("reserved"),
                row.getBigDecimal("issued"),
                Priority.valueOf(row.getString("priority")),
                row.getUUID("technician_id"),
                neededBy == null ? null : neededBy.toInstant(),
                row.getOffsetDateTime("created_at").toInstant(),
                ReservationPolicy.allowed(actor, status, row.getBigDecimal("reserved")));
    }
}
