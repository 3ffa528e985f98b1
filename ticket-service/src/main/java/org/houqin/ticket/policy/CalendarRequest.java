package org.houqin.ticket.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.text.LocalName;
import org.houqin.ticket.calendar.CalendarRules;

/** A calendar as it is from some instant on. */
@Schema(name = "CalendarRequest")
public record CalendarRequest(
        @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9_-]{0,39}") @Schema(description = "Stays", examples = "WEEKDAYS")
        String code,

        @NotNull @Valid LocalName name,

        @Schema(description = "Null: from now on. Clocks that run keep the version they started with.", nullable = true)
        Instant effectiveFrom,

        @Size(max = 500) @Schema(nullable = true) String note,
        @NotNull CalendarRules rules) {}
