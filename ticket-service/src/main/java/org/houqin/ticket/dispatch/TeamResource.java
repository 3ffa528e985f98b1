package org.houqin.ticket.dispatch;

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
import org.houqin.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** Teams of the house and outside firms. */
@Path("/api/teams")
@Recorded
@RolesAllowed({Roles.DISPATCHER, Roles.MANAGER, Roles.ADMIN})
@Tag(name = "Dispatch")
public class TeamResource {
    private final TeamCommands commands;
    private final TeamQueries queries;
    private final CurrentPerson current;

    TeamResource(TeamCommands commands, TeamQueries queries, CurrentPerson current) {
        this.commands = commands;
        this.queries = queries;
        this.current = current;
    }

    @GET
    @Operation(operationId = "listTeams", summary = "Teams and outside firms", description = "Searched by name.")
    @Exported(
            name = "teams",
            columns = {"name", "firm", "active", "lead.name", "members.name", "openTickets"})
    public Uni<Page<TeamView>> list(@BeanParam @Valid PageRequest page) {
        return queries.list(page);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getTeam", summary = "One team")
    public Uni<TeamView> get(@PathParam("id") UUID id) {
        return queries.one(id);
    }

    @POST
    @RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
    @Operation(
            operationId = "addTeam",
            summary = "Add a team or an outside firm",
            description = "Its members are technicians; those of a firm see only its work.")
    @APIResponseSchema(value = TeamView.class, responseCode = "201", responseDescription = "The team")
    @APIResponse(responseCode = "409", description = "ALREADY_EXISTS: another has the name; NOT_A_TECHNICIAN")
    public Uni<RestResponse<TeamView>> add(@Valid @NotNull TeamProfile wanted) {
        return commands.add(wanted, current.actor())
                .flatMap(queries::one)
                .map(view -> RestResponse.ResponseBuilder.<TeamView>created(URI.create("/api/teams/" + view.id()))
                        .entity(view)
                        .build());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
    @Operation(operationId = "changeTeam", summary = "Describe a team anew")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "409", description = "ALREADY_EXISTS: another has the name; NOT_A_TECHNICIAN")
    @APIResponse(responseCode = "412", description = "STALE_VERSION: somebody else changed it in the meantime")
    public Uni<TeamView> change(
            @PathParam("id") UUID id, @Valid @NotNull TeamProfile wanted, @HeaderParam("If-Match") IfMatch ifMatch) {
        return commands.change(id, wanted, ifMatch, current.actor()).flatMap(queries::one);
    }
}
