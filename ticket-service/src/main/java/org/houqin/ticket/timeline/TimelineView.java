package org.houqin.ticket.timeline;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of a ticket's history as people read it. */
@Schema(name = "TimelineEntry")
public record TimelineView(
        UUID id,
        @Schema(description = "When it happened") Instant at,
        @Schema(description = "When it was written down") Instant recordedAt,

        @Schema(description = "It was told more than a minute after it happened, as by a phone without a connection")
        boolean toldLater,

        @Schema(description = "Who did it; null when it happened by itself", nullable = true)
        Person actor,

        @Schema(examples = "dispatched") String kind,

        @Schema(description = "Status before, when the ticket moved", nullable = true)
        String from,

        @Schema(description = "Status after, when the ticket moved", nullable = true)
        String to,

        @Schema(nullable = true) String note,

        @Schema(
                description =
                        "What belongs to it; `technicianName` where a technician is meant, `reasonName` where work waits, `policyName` where a policy was named")
        Map<String, Object> data) {
    /** Who did it, under the name they had then. */
    @Schema(name = "TimelineActor")
    public record Person(UUID id, String name) {}
}
