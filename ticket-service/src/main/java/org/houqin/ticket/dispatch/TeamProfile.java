package org.houqin.ticket.dispatch;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.text.LocalName;

/** What a team is; what is left out is empty. */
@Schema(name = "TeamProfile")
public record TeamProfile(
        @NotNull @Valid LocalName name,

        @Schema(description = "An outside firm: its members see only its work")
        boolean firm,

        @Schema(description = "One of the members", nullable = true)
        UUID leadId,

        @NotNull @Size(max = 200) List<@NotNull UUID> memberIds,

        @Size(max = 100) @Schema(description = "Where it works; none means everywhere", nullable = true)
        List<@NotNull UUID> zoneIds,

        @Size(max = 100) @Schema(description = "What it repairs; none means everything", nullable = true)
        List<@NotNull UUID> categoryIds,

        @Schema(description = "False for one that no longer works", nullable = true)
        Boolean active) {
    public TeamProfile {
        zoneIds = zoneIds == null ? List.of() : zoneIds;
        categoryIds = categoryIds == null ? List.of() : categoryIds;
        active = active == null || active;
    }
}
