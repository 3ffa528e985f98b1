package org.houqin.ticket.catalog;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.text.LocalName;

/** A category to add. */
public record NewCategory(
        @Schema(nullable = true) UUID parentId,

        @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9_-]{0,39}") @Schema(examples = "LIFT")
        String code,

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
        String icon) {
    CategoryRequest facts() {
        return new CategoryRequest(parentId, name, skill, skillLevel, certificate, icon, true);
    }
}
