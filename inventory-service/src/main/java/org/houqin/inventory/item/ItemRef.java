package org.houqin.inventory.item;

import io.vertx.mutiny.sqlclient.Row;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.text.LocalName;

/** An item as other things name it. */
@Schema(name = "ItemRef")
public record ItemRef(
        @Schema(examples = "0199d3a0-1111-7000-8000-000000000001")
        UUID id,

        @Schema(examples = "TAP-15") String sku,
        LocalName name,
        @Schema(examples = "pcs") String unit) {

    /** Columns {@link #of(Row)} reads, of a table or join where {@code i} is the item. */
    public static final String COLUMNS = "i.id as item_id, i.sku, i.name_zh, i.name_en, i.unit";

    public static ItemRef of(Item item) {
        return new ItemRef(item.id(), item.sku(), item.name(), item.unit());
    }

    public static ItemRef of(Row row) {
        return new ItemRef(
                row.getUUID("item_id"),
                row.getString("sku"),
                new LocalName(row.getString("name_zh"), row.getString("name_en")),
                row.getString("unit"));
    }
}
