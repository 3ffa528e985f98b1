package org.houqin.ticket.catalog;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.text.LocalName;

/** What a category is from now on; its code stays. */
public record CategoryRequest(
        @Schema(nullable = true) UUID parentId,

        @NotNull @Valid LocalName name,

        @Size(max = 60) @Schema(description = "Skill a technician needs", nullable = true, examples = "lift")
        String skill,

        @Min(1) @Max(3) @Schema(description = "Least level of the skill; 1 when left out", nullable = true)
        Integer skillLevel,

        @Size(max = 60)
        @Schema(
                description = "Certificate or training without which nobody may do it",
                nullable = true,
                examples = "lift-mechanic")
        String certificate,

        @Size(max = 60) @Schema(nullable = true, examples = "elevator")
        String icon,

        @NotNull Boolean active) {}
