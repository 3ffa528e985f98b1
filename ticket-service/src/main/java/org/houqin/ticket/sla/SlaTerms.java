package org.houqin.ticket.sla;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a policy says: for whom, which targets (null: none of its own), when to warn whom, and whether it holds at all. */
@Schema(name = "SlaTerms")
public record SlaTerms(
        @NotNull SlaMatch match,
        @Valid @Schema(nullable = true) SlaGoal respond,
        @Valid @Schema(nullable = true) SlaGoal resolve,
        @Valid @Schema(nullable = true) SlaGoal firm,

        @Size(max = 10) @Schema(description = "Shares of the target in percent", examples = "[50, 80, 100]")
        List<@NotNull @Min(1) @Max(100) Integer> warnAt,

        @Valid @Schema(description = "Who is told when; none: as usual", nullable = true)
        SlaEscalation escalation,

        @Schema(description = "False ends the policy from the version's date on")
        boolean enabled) {
    private static final List<Integer> USUAL = List.of(50, 80, 100);

    public SlaTerms {
        escalation = escalation == null ? SlaEscalation.USUAL : escalation;
        warnAt = warnAt == null || warnAt.isEmpty()
                ? USUAL
                : warnAt.stream().distinct().sorted().toList();
    }

    /** The target of this kind, if the policy sets one. */
    @JsonIgnore
    public Optional<SlaGoal> goal(SlaTarget target) {
        return Optional.ofNullable(
                switch (target) {
                    case RESPOND -> respond;
                    case RESOLVE -> resolve;
                    case FIRM -> firm;
                });
    }
}
