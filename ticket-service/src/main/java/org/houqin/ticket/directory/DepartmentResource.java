package org.houqin.ticket.directory;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.houqin.platform.http.Recorded;
import org.houqin.platform.identity.CurrentPerson;
import org.houqin.platform.identity.Roles;
import org.houqin.platform.paging.Page;
import org.houqin.platform.paging.PageRequest;
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
    public Uni<Page<DepartmentView>> list(@BeanParam @Valid PageRequest page) {
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
}
