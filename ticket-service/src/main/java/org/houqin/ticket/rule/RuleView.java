package org.houqin.ticket.rule;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.http.Versioned;

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
        RuleOutcome outcome)
        implements Versioned {}
