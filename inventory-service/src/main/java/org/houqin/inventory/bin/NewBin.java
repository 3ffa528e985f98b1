package org.houqin.inventory.bin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.text.LocalName;

/** A place the warehouse has from now on. */
public record NewBin(
        @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,19}") @Schema(examples = "C-01")
        String code,

        @NotNull @Valid @Schema(examples = "{\"zh\": \"C 区 1 号\", \"en\": \"Aisle C, bay 1\"}")
        LocalName name) {}
