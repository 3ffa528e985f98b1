package org.houqin.inventory.stock;

import static org.houqin.platform.identity.Roles.ADMIN;
import static org.houqin.platform.identity.Roles.BUYER;
import static org.houqin.platform.identity.Roles.MANAGER;
import static org.houqin.platform.identity.Roles.STOREKEEPER;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.houqin.platform.export.Exported;
import org.houqin.platform.paging.Page;
import org.houqin.platform.paging.PageRequest;

/** Stock by bin over HTTP. */
@Path("/api/stock")
@RolesAllowed({STOREKEEPER, MANAGER, ADMIN, BUYER})
@Tag(name = "Stock", description = "What lies where in the warehouse")
public class StockResource {
    private final StockQueries queries;

    StockResource(StockQueries queries) {
        this.queries = queries;
    }

    @GET
    @Operation(
            summary = "List stock by bin",
            description =
                    "One row for each item in each bin that has some of it. Sort by sku or bin; q finds SKUs and names.")
    @Exported(
            name = "stock",
            columns = {"sku", "name", "bin", "onHand", "reserved", "available", "unit"})
    public Uni<Page<StockView>> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("itemId") @Parameter(description = "Only this item") UUID itemId,
            @QueryParam("bin") @Parameter(description = "Only this bin", example = "A-01") String bin) {
        return queries.list(page, itemId, bin);
    }
}
