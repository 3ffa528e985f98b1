package org.houqin.ticket.trial;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.text.LocalName;

/** How a part of the clocks came out, and how it would have. */
@Schema(name = "SimulationFigure")
public record SimulationFigure(
        SimulationDimension dimension,

        @Schema(
                description = "A target, an urgency, the id of a policy or category; null for clocks without a policy",
                nullable = true)
        String key,

        @Schema(nullable = true) LocalName name,
        Outcomes before,
        Outcomes after,

        @Schema(description = "Clocks whose outcome or due time would have been another", examples = "17")
        long changed) {
    SimulationFigure called(LocalName known) {
        return new SimulationFigure(dimension, key, known, before, after, changed);
    }
}
