package org.houqin.procurement.order;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An order to place with a supplier")
public record NewPurchaseOrder(
        @NotNull @Schema(examples = "0199d3a0-3333-7000-8000-000000000001")
        UUID supplierId,

        @NotEmpty @Size(max = 200) List<@Valid @NotNull NewLine> lines,

        @Schema(
                description = "When it should arrive; without it the supplier's usual lead time counts",
                examples = "2026-03-09")
        LocalDate expectedOn) {

    @Schema(name = "NewPurchaseOrderLine", description = "An approved requisition and the price agreed for it")
    public record NewLine(
            @NotNull @Schema(examples = "0199d3a0-2222-7000-8000-000000000001")
            UUID requisitionId,

            @NotNull
            @DecimalMin("0")
            @Digits(integer = 10, fraction = 2)
            @Schema(type = SchemaType.STRING, description = "Price of one unit in CNY", examples = "24.00")
            BigDecimal unitPrice) {}
}
