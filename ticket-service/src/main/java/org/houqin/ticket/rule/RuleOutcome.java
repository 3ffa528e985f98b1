package org.houqin.ticket.rule;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.ticket.sla.Urgency;

/** What a rule does; what is left out stays as it is. */
@Schema(name = "RuleOutcome")
public record RuleOutcome(
        @Schema(description = "For triage", nullable = true) UUID categoryId,
        @Schema(description = "For triage", nullable = true) Urgency urgency,

        @Schema(
                description =
                        "For triage: the policy its clocks run by instead of the one that fits closest, where it sets a"
                                + " target; one in force",
                nullable = true)
        UUID policyId,

        @Schema(description = "The team that may take it; for AUTOMATIC the team it is chosen from", nullable = true)
        UUID teamId,

        @Schema(description = "For dispatch", nullable = true)
        Strategy strategy) {
    /** How a dispatch rule gives a ticket out. */
    @Schema(name = "DispatchStrategy")
    public enum Strategy {
        /** The members of a team may take it. */
        TEAM,
        /** Every technician it suits may take it. */
        POOL,
        /** The best candidate gets it. */
        AUTOMATIC
    }
}
