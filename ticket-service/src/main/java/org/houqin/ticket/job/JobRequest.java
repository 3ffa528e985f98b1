package org.houqin.ticket.job;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies of what a technician does while at work. */
public interface JobRequest {
    /** What is done to a step. */
    enum Verb {
        /** Its time begins to run. */
        START,
        DONE,
        /** It was not done after all. */
        UNDO
    }

    /** Before or after the work. */
    enum Moment {
        BEFORE,
        AFTER
    }

    @Schema(name = "StepRequest")
    record Step(
            @NotNull Verb verb,
            @Schema(nullable = true, examples = "0.35") BigDecimal reading,

            @Size(max = 1000) @Schema(description = "Words, or why a reading is out of range", nullable = true)
            String note,

            @Size(max = 10) @Schema(description = "Uploaded photos", nullable = true)
            List<@NotNull UUID> attachmentIds) {}

    @Schema(name = "LabourRequest")
    record Labour(
            @NotNull Instant startedAt,
            @NotNull Instant endedAt,

            @NotBlank @Size(max = 500) @Schema(examples = "Forgot to stop the clock over lunch")
            String reason) {}

    @Schema(name = "PhotosRequest")
    record Photos(
            @NotNull Moment moment,
            @NotEmpty @Size(max = 10) List<@NotNull UUID> attachmentIds) {}

    @Schema(name = "SignatureRequest")
    record Signature(
            @Schema(description = "An uploaded picture of the requester's signature", nullable = true)
            UUID attachmentId,

            @Size(max = 500) @Schema(description = "Why there is none", nullable = true, examples = "Nobody in")
            String reason) {}
}
