package org.houqin.ticket.directory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.text.LocalName;

/** A department to add. */
public record NewDepartment(
        @Schema(nullable = true) UUID parentId,
        @NotBlank @Size(max = 40) @Schema(examples = "PHYS") String code,
        @NotNull @Valid LocalName name) {}
