package org.houqin.ticket.directory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.text.LocalName;

/** What a department is from now on; its code stays. */
public record DepartmentRequest(
        @Schema(description = "What it belongs to; none for the outermost", nullable = true)
        UUID parentId,

        @NotNull @Valid LocalName name,
        @NotNull Boolean active) {}
