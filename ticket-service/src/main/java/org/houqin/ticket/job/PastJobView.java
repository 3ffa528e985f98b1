package org.houqin.ticket.job;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.text.LocalName;
import org.houqin.ticket.ticket.TicketStatus;

/** What happened at the same place before. */
@Schema(name = "PastJob")
public record PastJobView(
        UUID id,
        @Schema(examples = "T-2026-000123") String number,
        @Schema(examples = "Tap drips") String title,
        TicketStatus status,
        LocalName category,
        Instant createdAt,
        @Schema(nullable = true) Instant finishedAt,
        @Schema(nullable = true) String cause,
        @Schema(nullable = true) String remedy,
        @Schema(nullable = true) String technician,

        @Schema(description = "Whether the caller may open it")
        boolean open) {}
