package org.houqin.inventory.bin;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.text.LocalName;

@Schema(name = "Bin", description = "A place in the warehouse")
public record BinView(
        @Schema(examples = "A-01") String code,

        @Schema(examples = "{\"zh\": \"A 区 1 号\", \"en\": \"Aisle A, bay 1\"}")
        LocalName name) {}
