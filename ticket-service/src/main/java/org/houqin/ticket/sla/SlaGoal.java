package org.houqin.ticket.sla;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A target as a policy sets it: so many minutes, hours or working days of a calendar. */
@Schema(name = "SlaGoal")
public record SlaGoal(
        @NotNull @Positive @Max(100_000) @Schema(examples = "2")
        Integer amount,

        @NotNull TargetUnit unit,
        @NotNull UUID calendarId) {}
