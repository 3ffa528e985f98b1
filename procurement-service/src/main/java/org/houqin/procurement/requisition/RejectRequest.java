package org.houqin.procurement.requisition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why it will not be bought")
public record RejectRequest(
        @NotBlank @Size(max = 2_000) @Schema(examples = "The whole line is replaced in May")
        String reason) {}
