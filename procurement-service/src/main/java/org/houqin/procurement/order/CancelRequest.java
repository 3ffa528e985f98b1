package org.houqin.procurement.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why the order is taken back")
public record CancelRequest(
        @NotBlank @Size(max = 2_000) @Schema(examples = "The supplier cannot deliver this year")
        String reason) {}
