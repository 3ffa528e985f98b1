package org.houqin.ticket.trial;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many clocks came out how. */
@Schema(name = "SimulatedOutcomes")
public record Outcomes(
        @Schema(examples = "310") long met,
        @Schema(examples = "42") long breached,

        @Schema(description = "Not decided yet", examples = "5")
        long running,

        @Schema(description = "Without such a target", examples = "0")
        long none) {
    static final Outcomes NOTHING = new Outcomes(0, 0, 0, 0);

    Outcomes and(TargetOutcome one) {
        return switch (one) {
            case MET -> new Outcomes(met + 1, breached, running, none);
            case BREACHED -> new Outcomes(met, breached + 1, running, none);
            case RUNNING -> new Outcomes(met, breached, running + 1, none);
            case NONE -> new Outcomes(met, breached, running, none + 1);
        };
    }
}
