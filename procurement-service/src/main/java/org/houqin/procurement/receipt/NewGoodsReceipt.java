package org.houqin.procurement.receipt;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A delivery as the storekeeper inspected it")
public record NewGoodsReceipt(
        @NotNull @Schema(examples = "0199d3a0-4444-7000-8000-000000000001")
        UUID orderId,

        @NotEmpty @Size(max = 200) List<@Valid @NotNull NewLine> lines,

        @Size(max = 100) @Schema(description = "Number of the paper that came with the goods", examples = "DN-20871")
        String deliveryNote) {

    @Schema(name = "NewGoodsReceiptLine", description = "What was found of one order line")
    public record NewLine(
            @NotNull @Schema(examples = "0199d3a0-5555-7000-8000-000000000001")
            UUID lineId,

            @NotNull @PositiveOrZero @Digits(integer = 11, fraction = 3) @Schema(examples = "4")
            BigDecimal accepted,

            @PositiveOrZero @Digits(integer = 11, fraction = 3) @Schema(examples = "1")
            BigDecimal refused,

            @Size(max = 2_000)
            @Schema(description = "Why some is refused; needed when it is", examples = "Cracked housing")
            String reason,

            @JsonProperty("final")
            @Schema(
                    description = "Nothing more will come for this line, not even a replacement of what was refused",
                    examples = "false")
            boolean last) {
        public NewLine {
            refused = refused == null ? BigDecimal.ZERO : refused;
        }
    }
}
