package org.houqin.ticket.sop;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.text.LocalName;

/**
 * One step of a procedure.
 *
 * @param id stays when the step is edited or moved
 */
@Schema(name = "SopStep")
public record SopStep(
        @Schema(description = "Given out by the service; null for a new step", nullable = true)
        UUID id,

        @NotNull StepKind kind,
        @NotNull @Valid LocalName text,

        @Schema(description = "Work cannot be finished without it")
        boolean mandatory,

        @Size(max = 20) @Schema(description = "Of a reading", nullable = true, examples = "MPa")
        String unit,

        @Schema(description = "Least reading that is right", nullable = true)
        BigDecimal min,

        @Schema(description = "Greatest reading that is right", nullable = true)
        BigDecimal max,

        @Positive @Max(100_000) @Schema(description = "Time limit", nullable = true, examples = "15")
        Integer minutes,

        @NotNull StepRole role) {
    @AssertTrue(message = "must not be greater than max")
    @Schema(hidden = true)
    boolean isMin() {
        return min == null || max == null || min.compareTo(max) <= 0;
    }

    /** The same with an id. */
    SopStep withId(UUID given) {
        return new SopStep(given, kind, text, mandatory, unit, min, max, minutes, role);
    }

    /** Whether a reading is within what is right. */
    public boolean allows(BigDecimal reading) {
        return (min == null || reading.compareTo(min) >= 0) && (max == null || reading.compareTo(max) <= 0);
    }
}
