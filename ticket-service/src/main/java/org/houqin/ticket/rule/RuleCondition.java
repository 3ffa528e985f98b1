package org.houqin.ticket.rule;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.ticket.catalog.Nature;
import org.houqin.ticket.sla.Urgency;

/** When a rule applies: all that is said must hold; what is left out always does. */
@Schema(name = "RuleCondition")
public record RuleCondition(
        @Schema(description = "This category or one inside it", nullable = true)
        UUID categoryId,

        @Schema(description = "This place or one inside it", nullable = true)
        UUID locationId,

        @Schema(nullable = true) Urgency urgency,

        @Schema(nullable = true) Nature nature,

        @Size(max = 30) @Schema(description = "The way it came, such as WEB or QR", nullable = true)
        String channel,

        @Size(max = 30) @Schema(description = "One of these in title or description", nullable = true)
        List<@NotBlank @Size(max = 60) String> words,

        @Schema(description = "The requester's department or one above it", nullable = true)
        UUID departmentId,

        @Size(max = 7) @Schema(description = "1 is Monday", nullable = true)
        List<@NotNull @Min(1) @Max(7) Integer> weekdays,

        @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d") @Schema(description = "From this time of day", nullable = true)
        String from,

        @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d")
        @Schema(description = "Until this time of day; before `from` it is that of the next day", nullable = true)
        String until) {
    public RuleCondition {
        words = words == null ? List.of() : words;
        weekdays = weekdays == null ? List.of() : weekdays;
    }
}
