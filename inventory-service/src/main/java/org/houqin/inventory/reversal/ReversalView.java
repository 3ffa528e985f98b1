package org.houqin.inventory.reversal;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.inventory.ledger.Movement;

@Schema(name = "Reversal", description = "The movement that undoes another")
public record ReversalView(
        @Schema(examples = "0199d3a0-3333-7000-8000-000000000002")
        UUID id,

        @Schema(examples = "0199d3a0-3333-7000-8000-000000000001")
        UUID reverses,

        @Schema(examples = "A-01") String from,
        @Schema(examples = "SUPPLIER") String to,
        @Schema(examples = "10") BigDecimal quantity,
        @Schema(examples = "125.00", description = "CNY") String value) {

    static ReversalView of(Movement reversal) {
        return new ReversalView(
                reversal.id(),
                reversal.reverses(),
                reversal.from(),
                reversal.to(),
                reversal.quantity(),
                reversal.value().toPlainString());
    }
}
