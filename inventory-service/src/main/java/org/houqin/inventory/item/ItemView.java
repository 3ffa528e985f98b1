package org.houqin.inventory.item;

import io.vertx.mutiny.sqlclient.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.http.Versioned;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.text.LocalName;

@Schema(name = "Item", description = "Something the store keeps, with what there is of it in all bins")
public record ItemView(
        @Schema(examples = "0199d3a0-1111-7000-8000-000000000001")
        UUID id,

        @Schema(examples = "3") long version,
        @Schema(examples = "TAP-15") String sku,
        LocalName name,
        @Schema(examples = "pcs") String unit,

        @Schema(examples = "7", description = "On hand and promised to nobody")
        BigDecimal available,

        @Schema(examples = "3", description = "On hand and promised to tickets")
        BigDecimal reserved,

        @Schema(examples = "10", description = "In the bins")
        BigDecimal onHand,

        @Schema(examples = "5", nullable = true) BigDecimal reorderPoint,
        @Schema(examples = "A-01", nullable = true) String homeBin,

        @Schema(examples = "[\"revise\"]", description = "What you may do to it now")
        List<String> allowed)
        implements Versioned {

    static ItemView of(Row row, Actor actor) {
        Totals totals = new Totals(row.getBigDecimal("on_hand"), row.getBigDecimal("reserved"));
        return new ItemView(
                row.getUUID("id"),
                row.getLong("version"),
                row.getString("sku"),
                new LocalName(row.getString("name_zh"), row.getString("name_en")),
                row.getString("unit"),
                totals.available(),
                totals.reserved(),
                totals.onHand(),
                row.getBigDecimal("reorder_point"),
                row.getString("home_bin"),
                ItemPolicy.allowed(actor));
    }

    static ItemView of(Item item, Totals totals, Actor actor) {
        return new ItemView(
                item.id(),
                item.version(),
                item.sku(),
                item.name(),
                item.unit(),
                totals.available(),
                totals.reserved(),
                totals.onHand(),
                item.reorderPoint(),
                item.homeBin(),
                ItemPolicy.allowed(actor));
    }
}
