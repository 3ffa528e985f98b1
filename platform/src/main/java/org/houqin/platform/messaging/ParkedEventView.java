package org.houqin.platform.messaging;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An event that could not be applied. */
@Schema(name = "ParkedEvent", description = "An event that could not be applied yet, with its cause")
public record ParkedEventView(
        UUID id,
        @Schema(examples = "inventory-events") String topic,
        int partition,
        long offset,

        @Schema(description = "Null when malformed", nullable = true)
        UUID aggregateId,

        @Schema(nullable = true) Long sequence,

        @Schema(examples = "inventory.stock-short.v1", nullable = true)
        String type,

        @Schema(description = "All headers, as JSON") String headers,
        @Schema(description = "Payload as it came") String payload,
        ParkReason reason,

        @Schema(description = "What went wrong the last time")
        String cause,

        int attempts,
        Instant parkedAt) {}
