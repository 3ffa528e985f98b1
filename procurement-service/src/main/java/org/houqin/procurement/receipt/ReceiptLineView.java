package org.houqin.procurement.receipt;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.vertx.mutiny.sqlclient.Row;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.procurement.ItemView;

@Schema(name = "GoodsReceiptLine", description = "What was found of one order line")
public record ReceiptLineView(
        @Schema(examples = "0199d3a0-5555-7000-8000-000000000001")
        UUID lineId,

        ItemView item,
        @Schema(examples = "4") BigDecimal accepted,
        @Schema(examples = "1") BigDecimal refused,

        @Schema(nullable = true, examples = "Cracked housing")
        String reason,

        @JsonProperty("final") @Schema(description = "Nothing more will come for this line", examples = "false")
        boolean last) {

    static ReceiptLineView of(ReceiptLine line) {
        return new ReceiptLineView(
                line.lineId(), ItemView.of(line.item()), line.accepted(), line.refused(), line.reason(), line.last());
    }

    static ReceiptLineView of(Row row) {
        return new ReceiptLineView(
                row.getUUID("order_line_id"),
                ItemView.of(row),
                row.getBigDecimal("accepted"),
                row.getBigDecimal("refused"),
                row.getString("reason"),
                row.getBoolean("last"));
    }
}
