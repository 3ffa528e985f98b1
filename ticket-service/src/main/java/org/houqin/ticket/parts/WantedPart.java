package org.houqin.ticket.parts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.text.LocalName;

/** A part as the technician picked it from the store's items. */
public record WantedPart(
        @NotNull @Schema(description = "The store's item") UUID itemId,

        @NotBlank @Size(max = 60) @Schema(examples = "TAP-15")
        String sku,

        @NotNull @Valid LocalName itemName,

        @NotBlank @Size(max = 20) @Schema(examples = "piece")
        String unit,

        @NotNull @Positive @Digits(integer = 11, fraction = 3) @Schema(examples = "2")
        BigDecimal quantity) {}
