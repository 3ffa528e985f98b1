package org.houqin.ticket.policy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.http.Versioned;
import org.houqin.platform.text.LocalName;
import org.houqin.ticket.calendar.CalendarRules;

/** A calendar with all its versions. */
@Schema(name = "Calendar")
public record CalendarView(
        UUID id,
        long version,
        String code,
        LocalName name,

        @Schema(description = "Number of the version that holds now", nullable = true)
        Integer inForce,

        @Schema(description = "Latest first") List<Version> versions)
        implements Versioned {
    /** What holds from an instant on. */
    @Schema(name = "CalendarVersion")
    public record Version(
            int number,
            Instant effectiveFrom,
            CalendarRules rules,
            @Schema(nullable = true) String note,
            Instant createdAt,
            @Schema(nullable = true) String createdBy) {}
}
