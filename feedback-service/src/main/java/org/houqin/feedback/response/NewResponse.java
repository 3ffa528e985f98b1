package org.houqin.feedback.response;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer on the wire. */
public record NewResponse(
        @NotNull @Min(1) @Max(5) @Schema(description = "Satisfaction, 1 (bad) to 5 (very good)", examples = "5")
        Integer score,

        @NotNull @Schema(description = "Whether the trouble is gone; false reopens the ticket", examples = "true")
        Boolean fixed,

        @Size(max = 2000) @Schema(description = "Free words", examples = "Quick and friendly.")
        String comment) {

    /** The answer as the rules know it. */
    public Answer answer() {
        return new Answer(score, fixed, comment);
    }
}
