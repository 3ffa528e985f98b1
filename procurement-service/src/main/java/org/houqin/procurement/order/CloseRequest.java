package org.houqin.procurement.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why the rest of the order will not come")
public record CloseRequest(
        @NotBlank @Size(max = 2_000) @Schema(examples = "The supplier no longer makes it")
        String reason) {}
