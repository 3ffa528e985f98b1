package org.houqin.ticket.trial;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a draft would have changed, in numbers. */
@Schema(name = "SimulationResult")
public record SimulationResult(
        @Schema(description = "Tickets looked at", examples = "412")
        long tickets,

        @Schema(description = "Their clocks", examples = "830")
        long clocks,

        @Schema(description = "Tickets with a clock whose outcome or due time would have been another", examples = "37")
        long changedTickets,

        @Schema(description = "Those clocks", examples = "41")
        long changedClocks,

        @Schema(description = "False when there were more tickets than are looked at in one go: the latest were")
        boolean complete,

        @Schema(
                description = "When the earliest ticket looked at was reported; null when there was none",
                nullable = true)
        Instant reachedBack,

        Outcomes before,
        Outcomes after,

        @Schema(description = "The same, told apart by target, policy, category and urgency")
        List<SimulationFigure> figures) {
    SimulationResult with(List<SimulationFigure> named) {
        return new SimulationResult(
                tickets, clocks, changedTickets, changedClocks, complete, reachedBack, before, after, named);
    }
}
