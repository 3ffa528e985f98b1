package org.houqin.procurement.supplier;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What is known of a supplier")
public record NewSupplier(
        @NotBlank @Size(max = 200) @Schema(examples = "Jinhua Hardware Ltd")
        String name,

        @Size(max = 200) @Schema(examples = "Ms Zhao") String contact,
        @Size(max = 60) @Schema(examples = "0579-8230 1188") String phone,

        @PositiveOrZero @Max(365) @Schema(description = "Days from order to delivery, usually", examples = "3")
        int leadDays) {}
