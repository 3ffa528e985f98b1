package org.houqin.ticket.rule;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.ticket.dispatch.PassedOver;
import org.houqin.ticket.sla.Urgency;

/** What a rule of dispatch would have done. */
@Schema(name = "DispatchTrial")
public record DispatchTrial(
        @Schema(description = "Tickets looked at", examples = "412")
        int examined,

        @Schema(description = "Those it fits and no rule before it does", examples = "37")
        int matched,

        @Schema(description = "Those a rule before it would have given out", examples = "4")
        int decidedBefore,

        @Schema(description = "Those looked at closely: the latest, as people stand today", examples = "20")
        int judged,

        @Schema(description = "Of these, those that went where the rule would have given them", examples = "13")
        int agreed,

        @Schema(description = "Of these, those it would have found nobody for", examples = "2")
        int nobody,

        List<Example> examples) {
    /** Somebody by name. */
    @Schema(name = "DispatchTrialPerson")
    public record Person(UUID id, String name) {}

    /** A ticket it would have given out. */
    @Schema(name = "DispatchTrialExample")
    public record Example(
            UUID ticketId,
            String number,
            String title,
            UUID categoryId,
            Urgency urgency,

            @Schema(description = "Who had it last", nullable = true)
            Person did,

            @Schema(description = "The team or firm it was with", nullable = true)
            UUID didTeamId,

            @Schema(
                    description = "Whom the rule would choose; nobody for a team, the pool, or where nobody suits",
                    nullable = true)
            Person chosen,

            @Schema(description = "Those it would pass over, and why; the nearest five")
            List<PassedOver> passedOver,

            boolean agreed) {}

    static DispatchTrial of(int examined, int matched, int before, List<Example> examples, boolean personally) {
        return new DispatchTrial(
                examined,
                matched,
                before,
                examples.size(),
                (int) examples.stream().filter(Example::agreed).count(),
                personally
                        ? (int) examples.stream()
                                .filter(example -> example.chosen() == null)
                                .count()
                        : 0,
                examples);
    }
}
