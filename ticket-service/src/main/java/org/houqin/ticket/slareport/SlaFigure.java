package org.houqin.ticket.slareport;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.text.LocalName;

/** How well a target was kept: numbers of tickets, and how long it took. */
@Schema(name = "SlaFigure")
public record SlaFigure(
        @Schema(description = "What it is about: an id, a code, an hour; null for those with none", nullable = true)
        String key,

        @Schema(nullable = true) LocalName name,
        @Schema(examples = "412") long met,
        @Schema(examples = "31") long breached,

        @Schema(description = "Not decided yet", examples = "4")
        long running,

        @Schema(description = "Met of those decided, in percent; null when none is", nullable = true, examples = "93.0")
        Double share,

        @Schema(description = "Seconds of counted time half of them needed at most", nullable = true, examples = "5400")
        Long medianSeconds,

        @Schema(description = "… and nine of ten", nullable = true, examples = "12600")
        Long p90Seconds,

        @Schema(
                description =
                        "Query of /api/tickets that lists the tickets counted; add `slaResult` for one of the numbers",
                examples = "{\"slaTarget\": \"RESOLVE\", \"dueFrom\": \"2026-03-01T00:00:00Z\"}")
        Map<String, String> filter) {}
