package org.houqin.ticket.metrics;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the tickets stand. */
@Schema(name = "TicketMetrics")
public record TicketMetricsView(
        @Schema(description = "Open tickets by state", examples = "{\"SUBMITTED\": 3, \"IN_PROGRESS\": 5}")
        Map<String, Long> openByStatus,

        @Schema(description = "Done and waiting to be confirmed; these are no longer open", examples = "4")
        long toConfirm,

        @Schema(description = "Open tickets past a due time", examples = "2")
        long overdue,

        @Schema(description = "What will be overdue next, at most ten")
        List<DueSoon> dueSoon,

        @Schema(description = "When today began", examples = "2026-03-01T16:00:00Z")
        Instant today,

        @Schema(description = "Reported since then", examples = "12")
        long createdToday,

        @Schema(description = "Closed since then", examples = "9")
        long closedToday) {
    /** A ticket that is due next. */
    @Schema(name = "DueSoon")
    public record DueSoon(UUID id, String number, String title, String status, Instant dueAt) {}
}
