package org.houqin.inventory.issue;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be handed out for a ticket. */
public record NewIssue(
        @NotNull @Schema(examples = "0199d3a0-4444-7000-8000-000000000001")
        UUID reservationId,

        @Positive
        @Digits(integer = 11, fraction = 3)
        @Schema(examples = "2", nullable = true, description = "Null for all that lies ready")
        BigDecimal quantity,

        @Size(max = 200) @Schema(examples = "Wang Wei", nullable = true, description = "Who took it")
        String receivedBy) {}
