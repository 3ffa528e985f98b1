package org.houqin.ticket.explain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.ticket.sla.SlaTarget;

/** How the due time of one clock came about. */
@Schema(name = "Explanation")
public record ExplanationView(
        UUID clockId,
        SlaTarget target,

        @Schema(description = "Counts how often the ticket was reopened, from 1")
        int closure,

        Instant dueAt,
        @Schema(description = "The instant of this view") Instant asOf,
        @Schema(description = "In the order they are read") List<ExplanationLine> lines) {}
