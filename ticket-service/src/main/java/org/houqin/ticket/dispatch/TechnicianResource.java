package org.houqin.ticket.dispatch;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.houqin.platform.export.Exported;
import org.houqin.platform.http.Recorded;
import org.houqin.platform.identity.Roles;
import org.houqin.platform.paging.Page;
import org.houqin.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** Who repairs. */
@Path("/api/technicians")
@Recorded
@Tag(name = "Dispatch", description = "Who repairs, with what skills and what load")
public class TechnicianResource {
    private final TechnicianCommands commands;
    private final TechnicianQueries queries;

    TechnicianResource(TechnicianCommands commands, TechnicianQueries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    @GET
    @RolesAllowed({Roles.DISPATCHER, Roles.MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "listTechnicians",
            summary = "Technicians and their load",
            description = "Searched by name and skill.")
    @Exported(
            name = "technicians",
            columns = {"name", "skills", "openJobs"})
    public Uni<Page<TechnicianView>> list(@BeanParam @Valid PageRequest page) {
        return queries.list(page);
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "appointTechnician",
            summary = "Make a person a technician",
            description = "Or say anew what one can do.")
    @APIResponseSchema(
            value = NewTechnician.class,
            responseCode = "201",
            responseDescription = "A technician with these skills")
    public Uni<RestResponse<NewTechnician>> appoint(@Valid @NotNull NewTechnician wanted) {
        return commands.appoint(wanted).map(done -> RestResponse.status(RestResponse.Status.CREATED, wanted));
    }
}
