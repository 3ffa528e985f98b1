package org.houqin.ticket.ticket;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.ticket.catalog.Nature;
import org.houqin.ticket.sla.Urgency;

/** A need as somebody reports it. */
public record NewTicket(
        @NotNull @Schema(examples = "00000000-0000-7000-8000-00000000c001")
        UUID categoryId,

        @NotBlank @Size(max = 200) @Schema(examples = "Tap drips in 304")
        String title,

        @Size(max = 4000) @Schema(nullable = true, examples = "Since this morning, about a drop a second.")
        String description,

        @NotNull UUID locationId,
        @NotNull Urgency urgency,

        @Schema(
                description = "NEED, which is assumed: something does not work or is lacking; WISH: an improvement",
                nullable = true)
        Nature nature,

        @Size(max = 200) @Schema(description = "How to reach the person", nullable = true, examples = "138 0000 0000")
        String contact,

        @Size(max = 10) @Schema(description = "Files uploaded before", nullable = true)
        List<@NotNull UUID> attachmentIds,

        @Schema(description = "From when it would suit the person", nullable = true)
        Instant preferredFrom,

        @Schema(description = "Until when it would suit", nullable = true)
        Instant preferredTo,

        @Schema(
                description = "By which way: WEB, QR or API, which is assumed; DESK follows from the requester",
                nullable = true)
        Channel channel,

        @Schema(
                description =
                        "On whose behalf, for the service desk; the visitor's id for somebody the directory does not know",
                nullable = true)
        UUID requesterId) {
    public NewTicket {
        nature = nature == null ? Nature.NEED : nature;
    }

    /** @throws RuleViolation INVALID_INPUT when the preferred time ends before it begins */
    void requirePossibleTime() {
        if (preferredFrom != null && preferredTo != null && !preferredTo.isAfter(preferredFrom)) {
            throw RuleViolation.invalid("preferredTo", "must be after preferredFrom");
        }
    }
}
