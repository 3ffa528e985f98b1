package org.houqin.ticket.trial;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.text.LocalName;

/** A simulation in a list. */
@Schema(name = "SimulationSummary")
public record SimulationSummary(
        UUID id,
        Instant createdAt,
        String createdBy,
        SimulationKind kind,
        LocalName name,
        LocalDate from,
        LocalDate to,
        long tickets,
        long changedTickets,
        @Schema(description = "Targets missed") long breachedBefore,
        long breachedAfter) {}
