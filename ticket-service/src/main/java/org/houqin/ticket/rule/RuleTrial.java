package org.houqin.ticket.rule;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.ticket.sla.Urgency;

/** What a rule would have done. */
@Schema(name = "RuleTrial")
public record RuleTrial(
        @Schema(description = "Tickets looked at", examples = "412")
        int examined,

        @Schema(description = "Those it fits and no rule before it does", examples = "37")
        int matched,

        @Schema(description = "Those it would have changed", examples = "35")
        int changed,

        @Schema(description = "Those where the dispatcher decided the same", examples = "33")
        int agreed,

        @Schema(description = "Those a rule before it would have decided", examples = "4")
        int decidedBefore,

        List<Example> examples) {
    private static final int SHOWN = 20;

    /** A ticket it would have changed. */
    @Schema(name = "RuleTrialExample")
    public record Example(
            UUID ticketId,
            String number,
            String title,
            UUID reportedCategoryId,
            Urgency reportedUrgency,
            UUID categoryId,
            Urgency urgency,

            @Schema(description = "The policy it names", nullable = true)
            UUID policyId,

            @Schema(description = "What it was found to be in the end")
            UUID finalCategoryId,

            Urgency finalUrgency,

            @Schema(description = "The policies its clocks ran by in the end")
            Set<UUID> finalPolicyIds,

            boolean agreed) {}

    static RuleTrial of(Rule tried, List<Rule> inFront, List<RuleFacts> past, ZoneId zone) {
        int matched = 0;
        int agreed = 0;
        int before = 0;
        int changed = 0;
        List<Example> examples = new ArrayList<>();
        for (RuleFacts facts : past) {
            if (!tried.fits(facts, zone)) {
                continue;
            }
            if (Rule.firstFor(inFront, facts, zone).isPresent()) {
                before++;
                continue;
            }
            matched++;
            Example example = example(tried.outcome(), facts);
            agreed += example.agreed() ? 1 : 0;
            if (changes(tried.outcome(), example, facts)) {
                changed++;
                if (examples.size() < SHOWN) {
                    examples.add(example);
                }
            }
        }
        return new RuleTrial(past.size(), matched, changed, agreed, before, examples);
    }

    private static Example example(RuleOutcome outcome, RuleFacts facts) {
        UUID category = outcome.categoryId() == null ? facts.categoryId() : outcome.categoryId();
        Urgency urgency = outcome.urgency() == null ? facts.urgency() : outcome.urgency();
        return new Example(
                facts.id(),
                facts.number(),
                facts.title(),
                facts.categoryId(),
                facts.urgency(),
                category,
                urgency,
                outcome.policyId(),
                facts.finalCategoryId(),
                facts.finalUrgency(),
                facts.finalPolicies(),
                Objects.equals(category, facts.finalCategoryId())
                        && urgency == facts.finalUrgency()
                        && ranBy(outcome.policyId(), facts));
    }

    private static boolean ranBy(UUID policy, RuleFacts facts) {
        return policy == null || facts.finalPolicies().contains(policy);
    }

    private static boolean changes(RuleOutcome outcome, Example example, RuleFacts facts) {
        return outcome.teamId() != null
                || !ranBy(outcome.policyId(), facts)
                || !Objects.equals(example.categoryId(), example.reportedCategoryId())
                || example.urgency() != example.reportedUrgency();
    }
}
