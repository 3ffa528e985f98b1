package org.houqin.ticket.trial;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.ticket.calendar.CalendarRules;

/** Working hours as they might become. */
@Schema(name = "CalendarToTry")
public record CalendarToTry(
        @NotNull @Schema(description = "The calendar whose versions they stand in for")
        UUID id,

        @NotNull CalendarRules rules) {}
