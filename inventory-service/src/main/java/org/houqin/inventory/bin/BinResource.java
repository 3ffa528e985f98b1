package org.houqin.inventory.bin;

import static org.houqin.platform.identity.Roles.ADMIN;
import static org.houqin.platform.identity.Roles.BUYER;
import static org.houqin.platform.identity.Roles.MANAGER;
import static org.houqin.platform.identity.Roles.STOREKEEPER;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.houqin.platform.export.Exported;
import org.houqin.platform.http.Recorded;
import org.houqin.platform.paging.Page;
import org.jboss.resteasy.reactive.RestResponse;

/** Bins over HTTP. */
@Path("/api/bins")
@RolesAllowed({STOREKEEPER, MANAGER, ADMIN, BUYER})
@Recorded
@Tag(name = "Stock")
public class BinResource {
    private final BinCommands commands;
    private final BinQueries queries;

    BinResource(BinCommands commands, BinQueries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    @GET
    @Operation(summary = "List bins", description = "All places of the warehouse, by code, on one page.")
    @Exported(
            name = "bins",
            columns = {"code", "name"})
    public Uni<Page<BinView>> list() {
        return queries.list();
    }

    @POST
    @RolesAllowed({STOREKEEPER, ADMIN})
    @Operation(summary = "Add a bin", description = "409 BIN_TAKEN when the code is in use.")
    @APIResponse(responseCode = "201", description = "Added")
    public Uni<RestResponse<BinView>> add(@Valid @NotNull NewBin bin) {
        return commands.add(bin)
                .map(view -> RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                        .location(URI.create("/api/bins"))
                        .build());
    }
}
