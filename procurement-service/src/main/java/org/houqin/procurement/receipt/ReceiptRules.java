package org.houqin.procurement.receipt;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.procurement.order.Inspection;
import org.houqin.procurement.receipt.NewGoodsReceipt.NewLine;

/** When the paper of a delivery makes sense in itself. */
final class ReceiptRules {
    private ReceiptRules() {}

    /**
     * The delivery as the order understands it.
     *
     * @throws RuleViolation INVALID_INPUT when a line comes twice, says nothing, or refuses without a reason
     */
    static List<Inspection> inspections(List<NewLine> lines) {
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            NewLine line = lines.get(i);
            String path = "lines[" + i + "].";
            boolean refuses = line.refused().signum() > 0 || line.last();
            require(seen.add(line.lineId()), path + "lineId", "is there twice");
            require(refuses || line.accepted().signum() > 0, path + "accepted", "accept or refuse something");
            require(!refuses || line.reason() != null && !line.reason().isBlank(), path + "reason", "say why");
        }
        return lines.stream()
                .map(line -> new Inspection(line.lineId(), line.accepted(), line.refused(), line.reason(), line.last()))
                .toList();
    }

    private static void require(boolean condition, String field, String message) {
        if (!condition) {
            throw RuleViolation.invalid(field, message);
        }
    }
}
