package org.houqin.ticket.imports;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file to take in. */
public record NewImport(
        @NotNull ImportKind kind,

        @NotBlank @Size(max = 200) @Schema(examples = "people.csv")
        String fileName,

        @NotNull
        @Size(min = 1, max = 6_000_000)
        @Schema(description = "The CSV file, base64; UTF-8 or GB18030", implementation = String.class)
        byte[] content) {}
