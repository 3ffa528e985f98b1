package org.houqin.inventory.stock;

import io.vertx.mutiny.sqlclient.Row;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.text.LocalName;

@Schema(name = "Stock", description = "What one bin holds of one item")
public record StockView(
        @Schema(examples = "0199d3a0-1111-7000-8000-000000000001")
        UUID itemId,

        @Schema(examples = "TAP-15") String sku,
        LocalName name,
        @Schema(examples = "pcs") String unit,
        @Schema(examples = "A-01") String bin,
        @Schema(examples = "10") BigDecimal onHand,
        @Schema(examples = "3") BigDecimal reserved,
        @Schema(examples = "7") BigDecimal available) {

    static StockView of(Row row) {
        BigDecimal onHand = row.getBigDecimal("on_hand");
        BigDecimal reserved = row.getBigDecimal("reserved");
        return new StockView(
                row.getUUID("item_id"),
                row.getString("sku"),
                new LocalName(row.getString("name_zh"), row.getString("name_en")),
                row.getString("unit"),
                row.getString("location"),
                onHand,
                reserved,
                onHand.subtract(reserved));
    }
}
