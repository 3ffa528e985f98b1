package org.houqin.inventory.item;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.text.LocalName;

/** Something the store shall keep from now on. */
public record NewItem(
        @NotBlank @Size(max = 40) @Schema(examples = "TAP-15", description = "Unique stock-keeping unit")
        String sku,

        @NotNull @Valid @Schema(examples = "{\"zh\": \"水龙头 DN15\", \"en\": \"Tap DN15\"}")
        LocalName name,

        @NotBlank @Size(max = 20) @Schema(examples = "pcs") String unit,

        @PositiveOrZero
        @Digits(integer = 11, fraction = 3)
        @Schema(examples = "5", nullable = true, description = "Available quantity at which to buy again")
        BigDecimal reorderPoint,

        @Size(max = 20) @Schema(examples = "A-01", nullable = true, description = "Bin where deliveries are put")
        String homeBin) {}
