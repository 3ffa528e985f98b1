package org.houqin.ticket.policy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file of days to be read. */
@Schema(name = "DaysFileRequest")
public record DaysFileRequest(
        @NotNull DaysFormat format,

        @NotNull @Size(max = 500_000) @Schema(description = "The file's text")
        String content) {}
