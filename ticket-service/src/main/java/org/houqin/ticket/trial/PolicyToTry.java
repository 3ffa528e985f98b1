package org.houqin.ticket.trial;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.text.LocalName;
import org.houqin.ticket.sla.SlaTerms;

/** Terms of a policy as they might become. */
@Schema(name = "PolicyToTry")
public record PolicyToTry(
        @Schema(
                description = "The policy whose versions they stand in for; none: one that is not added yet",
                nullable = true)
        UUID id,

        @Pattern(regexp = "[A-Z0-9][A-Z0-9_-]{0,39}")
        @Schema(description = "Of one that is not added yet", nullable = true, examples = "LABS")
        String code,

        @Valid @Schema(nullable = true) LocalName name,
        @NotNull @Valid SlaTerms terms) {}
