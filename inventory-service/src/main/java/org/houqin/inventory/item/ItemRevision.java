package org.houqin.inventory.item;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When an item shall run low and where it shall live from now on. */
public record ItemRevision(
        @PositiveOrZero
        @Digits(integer = 11, fraction = 3)
        @Schema(examples = "5", nullable = true, description = "Null for never buying again by itself")
        BigDecimal reorderPoint,

        @Size(max = 20) @Schema(examples = "A-01", nullable = true, description = "Null for the receiving area")
        String homeBin) {}
