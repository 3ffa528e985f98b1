package org.houqin.procurement;

import io.vertx.mutiny.sqlclient.Row;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.text.LocalName;

@Schema(name = "Item", description = "The wanted item as it was called when it was asked for")
public record ItemView(
        @Schema(examples = "0199d3a0-1111-7000-8000-000000000001")
        UUID id,

        @Schema(examples = "TAP-15") String sku,
        LocalName name,
        @Schema(examples = "pcs") String unit) {
    public static ItemView of(Item item) {
        return new ItemView(item.id(), item.sku(), new LocalName(item.nameZh(), item.nameEn()), item.unit());
    }

    /** Reads the columns item_id, sku, item_name_zh, item_name_en, unit. */
    public static ItemView of(Row row) {
        return new ItemView(
                row.getUUID("item_id"),
                row.getString("sku"),
                new LocalName(row.getString("item_name_zh"), row.getString("item_name_en")),
                row.getString("unit"));
    }
}
