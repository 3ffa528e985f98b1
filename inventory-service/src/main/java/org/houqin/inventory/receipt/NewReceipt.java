package org.houqin.inventory.receipt;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Opening stock, a gift or a find. */
public record NewReceipt(
        @NotEmpty @Size(max = 200) List<@NotNull @Valid Line> lines,

        @Size(max = 200) @Schema(examples = "Count of 1 March", nullable = true)
        String reference,

        @NotNull ReceiptReason reason) {

    /** One item put into one bin. */
    @Schema(name = "NewReceiptLine")
    public record Line(
            @NotNull @Schema(examples = "0199d3a0-1111-7000-8000-000000000001")
            UUID itemId,

            @NotBlank @Schema(examples = "A-01") String bin,

            @NotNull @Positive @Digits(integer = 11, fraction = 3) @Schema(examples = "10")
            BigDecimal quantity,

            @NotNull
            @PositiveOrZero
            @Digits(integer = 10, fraction = 4)
            @Schema(type = SchemaType.STRING, examples = "12.50", description = "CNY per unit")
            BigDecimal unitCost) {}
}
