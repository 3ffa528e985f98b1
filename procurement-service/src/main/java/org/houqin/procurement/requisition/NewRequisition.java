package org.houqin.procurement.requisition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.text.LocalName;
import org.houqin.procurement.Item;

@Schema(description = "Something somebody wants bought")
public record NewRequisition(
        @NotNull @Schema(examples = "0199d3a0-1111-7000-8000-000000000001")
        UUID itemId,

        @NotBlank @Size(max = 60) @Schema(examples = "TAP-15")
        String sku,

        @NotNull @Valid LocalName itemName,
        @NotBlank @Size(max = 20) @Schema(examples = "pcs") String unit,

        @NotNull @Positive @Digits(integer = 11, fraction = 3) @Schema(examples = "5")
        BigDecimal quantity,

        @DecimalMin("0")
        @Digits(integer = 12, fraction = 2)
        @Schema(
                type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                description = "What it may cost in all, in CNY",
                examples = "120.00")
        BigDecimal estimatedAmount,

        @Schema(examples = "2026-03-09T00:00:00Z") Instant neededBy,

        @Size(max = 2_000) @Schema(examples = "For the spring check of the dormitories")
        String note) {
    Wish wish() {
        return new Wish(Item.of(itemId, sku, itemName, unit), quantity, estimatedAmount, neededBy, note);
    }
}
