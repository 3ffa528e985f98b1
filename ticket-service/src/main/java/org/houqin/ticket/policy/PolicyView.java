package org.houqin.ticket.policy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.http.Versioned;
import org.houqin.platform.text.LocalName;
import org.houqin.ticket.sla.SlaTerms;

/** A policy with all its versions. */
@Schema(name = "SlaPolicy")
public record PolicyView(
        UUID id,
        long version,
        String code,
        LocalName name,

        @Schema(description = "The set of shipped policies it belongs to", nullable = true)
        String template,

        @Schema(description = "Number of the version that holds now", nullable = true)
        Integer inForce,

        @Schema(description = "Latest first") List<Version> versions)
        implements Versioned {
    /** What holds from an instant on. */
    @Schema(name = "SlaPolicyVersion")
    public record Version(
            int number,

            @Schema(description = "None: the draft", nullable = true)
            Instant effectiveFrom,

            SlaTerms terms,
            Matched matched,
            @Schema(nullable = true) String note,
            Instant createdAt,
            @Schema(nullable = true) String createdBy) {}

    /** What the things are called that its tickets are told by; null where it does not mind. */
    @Schema(name = "SlaMatched")
    public record Matched(
            @Schema(nullable = true) LocalName category,
            @Schema(nullable = true) LocalName place,
            @Schema(nullable = true) LocalName department,
            @Schema(nullable = true) LocalName group) {}
}
