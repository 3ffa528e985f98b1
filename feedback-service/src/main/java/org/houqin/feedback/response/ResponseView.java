package org.houqin.feedback.response;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer as managers read it. */
public record ResponseView(
        UUID id,
        UUID ticketId,

        @Schema(examples = "T-2026-000123") String ticketNumber,

        @Schema(examples = "Tap drips in 304") String ticketTitle,

        @Schema(description = "Which closing of the ticket it is about, from 1", examples = "1")
        int closure,

        @Schema(examples = "2") int score,

        @Schema(examples = "false") boolean fixed,

        @Schema(examples = "It drips again.", nullable = true)
        String comment,

        Instant answeredAt) {}
