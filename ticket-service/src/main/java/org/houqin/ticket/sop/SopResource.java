package org.houqin.ticket.sop;

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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.houqin.platform.export.Exported;
import org.houqin.platform.http.IfMatch;
import org.houqin.platform.http.Recorded;
import org.houqin.platform.identity.CurrentPerson;
import org.houqin.platform.identity.Roles;
import org.houqin.platform.paging.Page;
import org.houqin.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** How kinds of needs are dealt with, step by step. */
@Path("/api/sops")
@RolesAllowed(Roles.ADMIN)
@Recorded
@Tag(name = "Procedures", description = "Standard operating procedures per category, in versions")
public class SopResource {
    private final SopCommands commands;
    private final SopQueries queries;
    private final CurrentPerson current;

    SopResource(SopCommands commands, SopQueries queries, CurrentPerson current) {
        this.commands = commands;
        this.queries = queries;
        this.current = current;
    }

    @GET
    @RolesAllowed({Roles.ADMIN, Roles.DISPATCHER, Roles.MANAGER, Roles.TECHNICIAN})
    @Operation(operationId = "listSops", summary = "Procedures", description = "As they are in force, by name.")
    @Exported(
            name = "sops",
            columns = {"name", "category", "number", "active", "changedAt", "changedBy"})
    public Uni<Page<SopView>> list(@BeanParam @Valid PageRequest page) {
        return queries.list(page);
    }

    @POST
    @Operation(operationId = "addSop", summary = "Add a procedure", description = "One per category.")
    @APIResponse(responseCode = "201", description = "Added; its id")
    @APIResponse(responseCode = "409", description = "ALREADY_EXISTS: the category has one")
    public Uni<RestResponse<Map<String, UUID>>> add(@Valid @NotNull SopRequest wanted) {
        return commands.add(wanted, current.actor())
                .map(id -> RestResponse.ResponseBuilder.<Map<String, UUID>>created(URI.create("/api/sops/" + id))
                        .entity(Map.of("id", id))
                        .build());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.ADMIN, Roles.DISPATCHER, Roles.MANAGER, Roles.TECHNICIAN})
    @Operation(operationId = "getSop", summary = "One procedure", description = "As it is in force.")
    @APIResponse(responseCode = "200", description = "The procedure; its version is the ETag")
    public Uni<SopView> get(@PathParam("id") UUID id) {
        return queries.one(id);
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "editSop",
            summary = "Make its next version",
            description = "Work under way keeps the version it began with.")
    @APIResponse(responseCode = "204", description = "In force")
    @APIResponse(responseCode = "412", description = "STALE_VERSION: it has changed since the version in If-Match")
    public Uni<Void> edit(
            @PathParam("id") UUID id, @Valid @NotNull SopRequest wanted, @HeaderParam("If-Match") IfMatch ifMatch) {
        return commands.edit(id, wanted, ifMatch, current.actor());
    }

    @GET
    @Path("{id}/versions")
    @RolesAllowed({Roles.ADMIN, Roles.DISPATCHER, Roles.MANAGER, Roles.TECHNICIAN})
    @Operation(operationId = "listSopVersions", summary = "Its versions", description = "Latest first.")
    @Exported(
            name = "sop-versions",
            columns = {"number", "name", "changedAt", "changedBy"})
    public Uni<Page<SopView>> versions(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return queries.one(id).flatMap(known -> queries.versions(id, page));
    }
}
