package org.houqin.ticket.place;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.text.LocalName;

/** What a place is from now on; its code and kind stay. */
public record LocationRequest(
        @Schema(description = "Where it lies; none for the outermost", nullable = true)
        UUID parentId,

        @NotNull @Valid LocalName name,
        @NotNull Boolean active,

        @Valid @Schema(description = "Where in the world it is; none leaves that as it is", nullable = true)
        Address address) {}
