package org.houqin.procurement.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.procurement.receipt.NewGoodsReceipt.NewLine;
import org.junit.jupiter.api.Test;

class ReceiptRulesTest {
    private static final UUID LINE = UUID.randomUUID();

    @Test
    void a_refusal_needs_a_reason() {
        assertInvalid("lines[0].reason", line(LINE, 3, 2, " ", false));
        assertInvalid("lines[0].reason", line(LINE, 3, 0, null, true));
    }

    @Test
    void a_line_comes_once() {
        assertInvalid("lines[1].lineId", line(LINE, 1, 0, null, false), line(LINE, 2, 0, null, false));
    }

    @Test
    void a_line_says_something() {
        assertInvalid("lines[0].accepted", line(LINE, 0, 0, null, false));
    }

    @Test
    void a_missing_refused_quantity_is_none() {
        NewLine line = new NewLine(LINE, BigDecimal.ONE, null, null, false);
        assertThat(ReceiptRules.inspections(List.of(line)).get(0).refused()).isEqualByComparingTo("0");
    }

    private static NewLine line(UUID id, int accepted, int refused, String reason, boolean last) {
        return new NewLine(id, BigDecimal.valueOf(accepted), BigDecimal.valueOf(refused), reason, last);
    }

    private static void assertInvalid(String field, NewLine... lines) {
        assertThatThrownBy(() -> ReceiptRules.inspections(List.of(lines)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.errors())
                                .singleElement()
                                .satisfies(error -> assertThat(error.field()).isEqualTo(field)));
    }
}
