package org.houqin.ticket.policy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which shipped set of policies holds. */
@Schema(name = "SlaTemplateRequest")
public record TemplateRequest(
        @NotNull @Pattern(regexp = "[AB]") @Schema(description = "A: by urgency and category. B: everything in 2 hours")
        String template,

        @Schema(description = "Null: from now on", nullable = true)
        Instant effectiveFrom) {}
