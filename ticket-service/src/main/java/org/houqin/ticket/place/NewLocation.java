package org.houqin.ticket.place;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.text.LocalName;

/** A place to add. */
public record NewLocation(
        @Schema(description = "Where it lies; none for the outermost", nullable = true)
        UUID parentId,

        @NotNull LocationKind kind,

        @NotBlank @Size(max = 60) @Schema(examples = "A3-304")
        String code,

        @NotNull @Valid LocalName name,
        @Valid @Schema(nullable = true) Address address) {}
