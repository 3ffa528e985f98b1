package org.houqin.ticket.rule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a rule does and when. */
@Schema(name = "RuleProfile")
public record RuleProfile(
        @NotBlank @Size(max = 120) @Schema(examples = "Leaks are urgent")
        String name,

        @NotNull RuleMode mode,
        @NotNull @Valid RuleCondition condition,
        @NotNull @Valid RuleOutcome outcome) {}
