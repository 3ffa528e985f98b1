package org.houqin.ticket.rule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule to try on what was reported in the past. */
@Schema(name = "RuleTrialRequest")
public record RuleTrialRequest(
        @Schema(description = "The rule in whose place it is tried; none for behind all others", nullable = true)
        UUID ruleId,

        @NotNull @Valid RuleProfile rule,

        @Min(1) @Max(365) @Schema(description = "So many days back; 90 when left out", nullable = true)
        Integer days) {
    public RuleTrialRequest {
        days = days == null ? 90 : days;
    }

    Rule tried() {
        return new Rule(ruleId, rule.name(), rule.mode(), rule.condition(), rule.outcome());
    }
}
