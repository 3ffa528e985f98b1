package org.houqin.ticket.work;

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

/** Causes and remedies as codes. */
@Path("/api/work-codes")
@RolesAllowed(Roles.ADMIN)
@Recorded
@Tag(name = "Procedures")
public class WorkCodeResource {
    private final WorkCodeCommands commands;
    private final WorkCodeQueries queries;
    private final CurrentPerson current;

    WorkCodeResource(WorkCodeCommands commands, WorkCodeQueries queries, CurrentPerson current) {
        this.commands = commands;
        this.queries = queries;
        this.current = current;
    }

    @GET
    @RolesAllowed(Roles.STAFF)
    @Operation(operationId = "listWorkCodes", summary = "Causes and remedies", description = "Sorted by code.")
    @Exported(
            name = "work-codes",
            columns = {"code", "name", "active"})
    public Uni<Page<WorkCodeView>> list(@BeanParam @Valid WorkCodeListQuery wanted) {
        return queries.list(wanted);
    }

    @POST
    @Operation(operationId = "addWorkCode", summary = "Add a code", description = "Unique among causes, or remedies.")
    @APIResponseSchema(value = WorkCodeView.class, responseCode = "201", responseDescription = "Added")
    @APIResponse(responseCode = "409", description = "ALREADY_EXISTS: the code is taken")
    public Uni<RestResponse<WorkCodeView>> add(@Valid @NotNull WorkCodeRequest.New wanted) {
        return commands.add(wanted, current.actor())
                .map(view -> RestResponse.ResponseBuilder.<WorkCodeView>created(
                                URI.create("/api/work-codes/" + view.id()))
                        .entity(view)
                        .build());
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "editWorkCode",
            summary = "Rename or retire a code",
            description = "Work finished with it keeps it.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "412", description = "STALE_VERSION: it has changed since the version in If-Match")
    public Uni<WorkCodeView> edit(
            @PathParam("id") UUID id,
            @Valid @NotNull WorkCodeRequest.Edit wanted,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        return commands.edit(id, wanted, ifMatch, current.actor());
    }
}
