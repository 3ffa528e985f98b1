package org.houqin.inventory.item;

import static org.houqin.platform.identity.Roles.ADMIN;
import static org.houqin.platform.identity.Roles.BUYER;
import static org.houqin.platform.identity.Roles.CONTRACTOR;
import static org.houqin.platform.identity.Roles.MANAGER;
import static org.houqin.platform.identity.Roles.STOREKEEPER;
import static org.houqin.platform.identity.Roles.TECHNICIAN;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.houqin.platform.export.Exported;
import org.houqin.platform.http.IfMatch;
import org.houqin.platform.http.Recorded;
import org.houqin.platform.identity.CurrentPerson;
import org.houqin.platform.paging.Page;
import org.jboss.resteasy.reactive.RestResponse;

/** Items over HTTP. */
@Path("/api/items")
@RolesAllowed({STOREKEEPER, MANAGER, ADMIN, BUYER, TECHNICIAN, CONTRACTOR})
@Recorded
@Tag(name = "Items", description = "What the store keeps, and how much there is of it")
public class ItemResource {
    private final ItemCommands commands;
    private final ItemQueries queries;
    private final CurrentPerson person;

    ItemResource(ItemCommands commands, ItemQueries queries, CurrentPerson person) {
        this.commands = commands;
        this.queries = queries;
        this.person = person;
    }

    @GET
    @Operation(
            summary = "List items",
            description = "With what is on hand, promised and available over all bins. Sort by sku, nameZh, nameEn or"
                    + " createdAt; q finds SKUs and names, low keeps what runs out.")
    @Exported(
            name = "items",
            columns = {"sku", "name", "unit", "onHand", "reserved", "available", "reorderPoint", "homeBin"})
    public Uni<Page<ItemView>> list(@BeanParam @Valid ItemListQuery page) {
        return queries.list(page, person.actor());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Get an item", description = "With what is on hand, promised and available over all bins.")
    public Uni<ItemView> get(@PathParam("id") UUID id) {
        return queries.get(id, person.actor());
    }

    @POST
    @RolesAllowed({STOREKEEPER, ADMIN})
    @Operation(
            summary = "Add an item",
            description = "It has no stock until something is received. 409 SKU_TAKEN when there is one already.")
    @APIResponse(responseCode = "201", description = "Added")
    public Uni<RestResponse<ItemView>> add(@Valid @NotNull NewItem item) {
        return commands.add(item, person.actor())
                .map(view -> RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                        .location(URI.create("/api/items/" + view.id()))
                        .build());
    }

    @POST
    @Path("/{id}/revise")
    @RolesAllowed({STOREKEEPER, ADMIN})
    @Operation(
            summary = "Change an item's reorder point and home bin",
            description = "Both are replaced. 412 STALE_VERSION when If-Match names an older version.")
    public Uni<ItemView> revise(
            @PathParam("id") UUID id, @Valid @NotNull ItemRevision revision, @HeaderParam("If-Match") IfMatch seen) {
        return commands.revise(id, revision, seen, person.actor());
    }
}
