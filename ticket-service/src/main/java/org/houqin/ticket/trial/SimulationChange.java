package org.houqin.ticket.trial;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.text.LocalName;
import org.houqin.ticket.sla.SlaTarget;
import org.houqin.ticket.sla.Urgency;

/** A clock whose outcome or due time would have been another. */
@Schema(name = "SimulationChange")
public record SimulationChange(
        UUID id,
        UUID ticketId,
        @Schema(examples = "T-2026-000123") String number,
        String title,
        LocalName category,
        Urgency urgency,
        SlaTarget target,

        @Schema(description = "Counts how often the ticket was reopened, from 1")
        int closure,

        SimulationEffect effect,
        TargetOutcome before,
        TargetOutcome after,
        @Schema(nullable = true) LocalName policyBefore,
        @Schema(nullable = true) LocalName policyAfter,
        @Schema(nullable = true) Instant dueBefore,
        @Schema(nullable = true) Instant dueAfter,

        @Schema(description = "When the target was reached, or null", nullable = true)
        Instant stoppedAt) {}
