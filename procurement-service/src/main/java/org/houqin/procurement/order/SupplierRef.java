package org.houqin.procurement.order;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SupplierRef", description = "The supplier as it was called when the order was placed")
public record SupplierRef(
        @Schema(examples = "0199d3a0-3333-7000-8000-000000000001")
        UUID id,

        @Schema(examples = "Jinhua Hardware Ltd") String name) {}
