package org.houqin.procurement.requisition;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Approval, with a note where one helps")
public record ApproveRequest(
        @Size(max = 2_000) @Schema(examples = "Within this month's budget")
        String note) {}
