package org.houqin.ticket.explain;

import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.text.LocalName;

/** One line; what a kind of line does not have is null. */
@Schema(name = "ExplanationLine")
public record ExplanationLine(
        ExplanationKind kind,
        @Schema(nullable = true) Instant at,
        @Schema(nullable = true) Instant until,

        @Schema(description = "Working seconds", nullable = true)
        Long seconds,

        @Schema(description = "What it is called: a policy, a calendar, a holiday, a reason", nullable = true)
        LocalName name,

        @Schema(
                description =
                        "What else there is to say: code, version, namedBy (RULE: not the policy that fits closest), zone, amount, unit, criterion, value, day, lastDay,"
                                + " party, share, step, why")
        Map<String, String> facts) {
    static ExplanationLine at(ExplanationKind kind, Instant at) {
        return new ExplanationLine(kind, at, null, null, null, Map.of());
    }

    static ExplanationLine named(ExplanationKind kind, LocalName name) {
        return new ExplanationLine(kind, null, null, null, name, Map.of());
    }

    ExplanationLine at(Instant from) {
        return new ExplanationLine(kind, from, until, seconds, name, facts);
    }

    ExplanationLine until(Instant to) {
        return new ExplanationLine(kind, at, to, seconds, name, facts);
    }

    ExplanationLine seconds(long counted) {
        return new ExplanationLine(kind, at, until, counted, name, facts);
    }

    ExplanationLine facts(Map<String, String> known) {
        return new ExplanationLine(kind, at, until, seconds, name, known);
    }
}
