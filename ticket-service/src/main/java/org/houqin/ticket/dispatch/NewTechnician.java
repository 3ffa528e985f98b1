package org.houqin.ticket.dispatch;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person who is a technician from now on, with their skills. */
public record NewTechnician(
        @NotNull UUID personId,

        @NotNull @Size(max = 30) @Schema(examples = "[\"water\", \"ac\"]")
        List<@NotBlank @Size(max = 60) String> skills) {}
