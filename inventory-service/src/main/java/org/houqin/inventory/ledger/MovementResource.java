package org.houqin.inventory.ledger;

import static org.houqin.platform.identity.Roles.ADMIN;
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

/** The ledger over HTTP. */
@Path("/api/movements")
@RolesAllowed({STOREKEEPER, MANAGER, ADMIN})
@Tag(name = "Movements", description = "The double-entry ledger: every quantity explained")
public class MovementResource {
    private final MovementQueries queries;

    MovementResource(MovementQueries queries) {
        this.queries = queries;
    }

    @GET
    @Operation(
            summary = "List movements",
            description = "Newest first. Every line goes from one location to another; SUPPLIER, CONSUMED, SCRAPPED and"
                    + " ADJUSTED are the far ends outside the warehouse.")
    @Exported(
            name = "movements",
            columns = {
                "at",
                "recordedAt",
                "item.sku",
                "item.name",
                "from",
                "to",
                "quantity",
                "item.unit",
                "balanceAfter",
                "unitCost:number",
                "value:number",
                "reason",
                "source.type",
                "source.line",
                "actor.name"
            })
    public Uni<Page<MovementView>> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("itemId") @Parameter(description = "Only of this item") UUID itemId,
            @QueryParam("ticketId") @Parameter(description = "Only for this ticket") UUID ticketId,
            @QueryParam("documentId") @Parameter(description = "Only of this receipt or issue") UUID documentId) {
        return queries.list(page, itemId, ticketId, documentId);
    }
}
