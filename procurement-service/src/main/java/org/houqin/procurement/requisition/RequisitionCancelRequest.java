package org.houqin.procurement.requisition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why what was approved will not be ordered")
public record RequisitionCancelRequest(
        @NotBlank @Size(max = 2_000) @Schema(examples = "No supplier has it any more")
        String reason) {}
