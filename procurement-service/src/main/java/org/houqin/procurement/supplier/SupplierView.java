package org.houqin.procurement.supplier;

import io.vertx.mutiny.sqlclient.Row;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.http.Versioned;
import org.houqin.platform.identity.Actor;

@Schema(name = "Supplier", description = "A firm that sells to us")
public record SupplierView(
        @Schema(examples = "0199d3a0-3333-7000-8000-000000000001")
        UUID id,

        @Schema(examples = "0") long version,
        @Schema(examples = "Jinhua Hardware Ltd") String name,
        @Schema(nullable = true, examples = "Ms Zhao") String contact,

        @Schema(nullable = true, examples = "0579-8230 1188")
        String phone,

        @Schema(description = "Days from order to delivery, usually", examples = "3")
        int leadDays,

        @Schema(description = "What you may do to it now", examples = "[\"edit\"]")
        List<String> allowed)
        implements Versioned {

    static SupplierView of(Supplier supplier, Actor actor) {
        return new SupplierView(
                supplier.id(),
                supplier.version(),
                supplier.name(),
                supplier.contact(),
                supplier.phone(),
                supplier.leadDays(),
                SupplierRules.allowed(actor));
    }

    static SupplierView of(Row row, Actor actor) {
        return new SupplierView(
                row.getUUID("id"),
                row.getLong("version"),
                row.getString("name"),
                row.getString("contact"),
                row.getString("phone"),
                row.getInteger("lead_days"),
                SupplierRules.allowed(actor));
    }
}
