package org.houqin.ticket.place;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.houqin.platform.export.Exported;
import org.houqin.platform.http.IfMatch;
import org.houqin.platform.http.Recorded;
import org.houqin.platform.identity.CurrentPerson;
import org.houqin.platform.identity.Roles;
import org.houqin.platform.paging.Page;
import org.jboss.resteasy.reactive.RestResponse;

/** Places. */
@Path("/api/locations")
@RolesAllowed(Roles.STAFF)
@Recorded
@Tag(name = "Places", description = "Sites, buildings, floors and rooms")
public class LocationResource {
    private final LocationCommands commands;
    private final LocationQueries queries;
    private final CurrentPerson current;

    LocationResource(LocationCommands commands, LocationQueries queries, CurrentPerson current) {
        this.commands = commands;
        this.queries = queries;
        this.current = current;
    }

    @GET
    @Operation(
            operationId = "listLocations",
            summary = "Places",
            description = "Searched by code, name and way; `parent` keeps what lies directly in it, `roots` the sites.")
    @Exported(
            name = "locations",
            columns = {"code", "kind", "name", "path"})
    public Uni<Page<LocationView>> list(@BeanParam @Valid LocationListQuery page) {
        return queries.list(page);
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "addLocation", summary = "Add a place", description = "Codes are unique.")
    @APIResponseSchema(value = LocationView.class, responseCode = "201", responseDescription = "Added")
    @APIResponse(responseCode = "409", description = "ALREADY_EXISTS: the code is taken")
    public Uni<RestResponse<LocationView>> add(@Valid @NotNull NewLocation wanted) {
        return commands.add(wanted, current.actor())
                .map(view -> RestResponse.ResponseBuilder.<LocationView>created(
                                URI.create("/api/locations/" + view.id()))
                        .entity(view)
                        .build());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "editLocation",
            summary = "Rename, move or retire a place",
            description = "The ways of everything that lies in it follow. Nothing is deleted; what is out of use is"
                    + " offered nowhere any more.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "409", description = "STILL_IN_USE: places in use lie in it")
    @APIResponse(responseCode = "412", description = "STALE_VERSION: it has changed since the version in If-Match")
    public Uni<LocationView> edit(
            @PathParam("id") UUID id,
            @Valid @NotNull LocationRequest wanted,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        return commands.edit(id, wanted, ifMatch, current.actor());
    }
}
