package org.houqin.ticket.directory;

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

/** Departments. */
@Path("/api/departments")
@RolesAllowed(Roles.STAFF)
@Recorded
@Tag(name = "Directory")
public class DepartmentResource {
    private final DepartmentCommands commands;
    private final DepartmentQueries queries;
    private final CurrentPerson current;

    DepartmentResource(DepartmentCommands commands, DepartmentQueries queries, CurrentPerson current) {
        this.commands = commands;
        this.queries = queries;
        this.current = current;
    }

    @GET
    @Operation(operationId = "listDepartments", summary = "All departments", description = "Sorted by code.")
    @Exported(
            name = "departments",
            columns = {"code", "name"})
    public Uni<Page<DepartmentView>> list(@BeanParam @Valid DirectoryListQuery page) {
        return queries.list(page);
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "addDepartment", summary = "Add a department", description = "Codes are unique.")
    @APIResponseSchema(value = DepartmentView.class, responseCode = "201", responseDescription = "Added")
    @APIResponse(responseCode = "409", description = "ALREADY_EXISTS: the code is taken")
    public Uni<RestResponse<DepartmentView>> add(@Valid @NotNull NewDepartment wanted) {
        return commands.add(wanted, current.actor())
                .map(view -> RestResponse.ResponseBuilder.<DepartmentView>created(
                                URI.create("/api/departments/" + view.id()))
                        .entity(view)
                        .build());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "editDepartment",
            summary = "Rename, move or retire a department",
            description = "Nothing is deleted; what is out of use is offered nowhere any more.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "409", description = "STILL_IN_USE: departments in use belong to it")
    @APIResponse(responseCode = "412", description = "STALE_VERSION: it has changed since the version in If-Match")
    public Uni<DepartmentView> edit(
            @PathParam("id") UUID id,
            @Valid @NotNull DepartmentRequest wanted,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        return commands.edit(id, wanted, ifMatch, current.actor());
    }
}
