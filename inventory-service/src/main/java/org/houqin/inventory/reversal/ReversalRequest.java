package org.houqin.inventory.reversal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a movement was wrong. */
public record ReversalRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "Counted twice")
        String reason) {}
