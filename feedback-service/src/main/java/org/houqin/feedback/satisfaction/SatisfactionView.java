package org.houqin.feedback.satisfaction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people think, in figures. */
public record SatisfactionView(
        @Schema(description = "Answers", examples = "120") long count,

        @Schema(description = "Average score, two decimals; null without answers", examples = "4.35", nullable = true)
        BigDecimal average,

        @Schema(description = "Answers by score", examples = "{\"1\":2,\"2\":5,\"3\":13,\"4\":40,\"5\":60}")
        Map<String, Long> distribution,

        @Schema(description = "Answers that said it was not fixed", examples = "4")
        long notFixed,

        @Schema(description = "Invitations", examples = "200")
        long invited,

        @Schema(
                description = "Answers per invitation, 0 to 1, two decimals; null without invitations",
                examples = "0.60",
                nullable = true)
        BigDecimal responseRate,

        @Schema(description = "The last 30 days on which anything happened, oldest first")
        List<Day> last30Days) {

    /** One day. */
    public record Day(
            @Schema(examples = "2026-03-14") LocalDate day,
            long invited,
            long count,

            @Schema(examples = "4.50", nullable = true) BigDecimal average,

            long notFixed) {}
}
