package org.houqin.ticket.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.http.Versioned;
import org.houqin.platform.text.LocalName;

/** A rule in its place. */
@Schema(name = "Rule")
public record RuleView(
        UUID id,
        long version,

        @Schema(description = "Rules are looked at in this order; the first that fits decides")
        int position,

        String name,
        RuleMode mode,
        RuleCondition condition,
        RuleOutcome outcome,

        @Schema(description = "What it names, in words; only in the list", nullable = true)
        Names names)
        implements Versioned {
    /** What the ids of a rule are called today. */
    @Schema(name = "RuleNames")
    public record Names(
            @Schema(nullable = true) LocalName category,
            @Schema(nullable = true) LocalName place,
            @Schema(nullable = true) LocalName department,

            @Schema(description = "The category it sorts into", nullable = true)
            LocalName newCategory,

            @Schema(description = "The policy it names", nullable = true)
            LocalName policy,

            @Schema(nullable = true) LocalName team) {}

    /** What the history remembers: what it asks for and does, field by field. */
    Map<String, Object> remembered() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name", name);
        facts.put("mode", mode);
        facts.put("position", position);
        facts.put("ifCategoryId", condition.categoryId());
        facts.put("ifLocationId", condition.locationId());
        facts.put("ifUrgency", condition.urgency());
        facts.put("ifNature", condition.nature());
        facts.put("ifChannel", condition.channel());
        facts.put("ifDepartmentId", condition.departmentId());
        facts.put("ifWords", condition.words());
        facts.put("ifWeekdays", condition.weekdays());
        facts.put("ifFrom", condition.from());
        facts.put("ifUntil", condition.until());
        facts.put("thenCategoryId", outcome.categoryId());
        facts.put("thenUrgency", outcome.urgency());
        facts.put("thenPolicyId", outcome.policyId());
        facts.put("thenStrategy", outcome.strategy());
        facts.put("thenTeamId", outcome.teamId());
        return facts;
    }
}
