package org.houqin.ticket.rule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.ticket.rule.RuleOutcome.Strategy;

/** What a rule does and when. */
@Schema(name = "RuleProfile")
public record RuleProfile(
        @NotBlank @Size(max = 120) @Schema(examples = "Leaks are urgent")
        String name,

        @NotNull RuleMode mode,
        @NotNull @Valid RuleCondition condition,
        @NotNull @Valid RuleOutcome outcome) {
    /** @throws RuleViolation INVALID_INPUT when a rule of this kind would do nothing */
    void requireSense(RuleKind kind) {
        switch (kind) {
            case TRIAGE -> {
                if (outcome.categoryId() == null
                        && outcome.urgency() == null
                        && outcome.policyId() == null
                        && outcome.teamId() == null) {
                    throw RuleViolation.invalid("outcome", "changes nothing");
                }
            }
            case DISPATCH -> requireStrategy();
        }
    }

    private void requireStrategy() {
        if (outcome.strategy() == null) {
            throw RuleViolation.invalid("outcome.strategy", "says who does it");
        }
        if (outcome.strategy() == Strategy.TEAM && outcome.teamId() == null) {
            throw RuleViolation.invalid("outcome.teamId", "is needed");
        }
        if (mode == RuleMode.SUGGEST) {
            throw RuleViolation.invalid("mode", "is DRAFT or AUTOMATIC: the candidates are the suggestion");
        }
    }
}
