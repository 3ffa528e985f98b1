package org.houqin.ticket.trial;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.houqin.platform.export.Exported;
import org.houqin.platform.http.Recorded;
import org.houqin.platform.identity.CurrentPerson;
import org.houqin.platform.identity.Roles;
import org.houqin.platform.paging.Page;
import org.houqin.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** What a policy or a calendar would have changed, before it holds. */
@Path("/api/sla-simulations")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER})
@Recorded
@Tag(name = "Simulations", description = "What a policy or a calendar would have changed about past tickets.")
public class SimulationResource {
    private final SimulationCommands commands;
    private final SimulationQueries queries;
    private final CurrentPerson current;

    SimulationResource(SimulationCommands commands, SimulationQueries queries, CurrentPerson current) {
        this.commands = commands;
        this.queries = queries;
        this.current = current;
    }

    @POST
    @Operation(operationId = "simulateSla", summary = "Try a policy or a calendar on past tickets", description = """
                    Runs terms or rules that hold for nobody yet over the tickets reported in these days, in the place of the
                    versions of that policy or calendar, and compares with what happened. Clocks keep when they started,
                    stopped and stood still; department and customer groups are those of today. Touches nothing: the answer
                    is kept for a month to be looked at, paged through and exported. Looks at the latest 10,000 tickets at
                    most and says in `complete` when there were more.""")
    @APIResponseSchema(value = SimulationView.class, responseCode = "201", responseDescription = "What would have been")
    @APIResponse(responseCode = "400", description = "INVALID_INPUT: it could not hold, or the period is none")
    public Uni<RestResponse<SimulationView>> simulate(@Valid @NotNull SimulationRequest wanted) {
        return commands.run(wanted, current.actor())
                .map(view -> RestResponse.ResponseBuilder.<SimulationView>created(
                                URI.create("/api/sla-simulations/" + view.id()))
                        .entity(view)
                        .build());
    }

    @GET
    @Operation(
            operationId = "listSimulations",
            summary = "What was tried in the last weeks",
            description = "Latest first.")
    @Exported(
            name = "sla-simulations",
            columns = {
                "createdAt",
                "createdBy",
                "kind",
                "name",
                "from",
                "to",
                "tickets",
                "changedTickets",
                "breachedBefore",
                "breachedAfter"
            })
    public Uni<Page<SimulationSummary>> list(@BeanParam @Valid PageRequest page) {
        return queries.list(page);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getSimulation", summary = "What would have been, in numbers")
    @APIResponse(responseCode = "404", description = "NOT_FOUND: there is none, or it was forgotten")
    public Uni<SimulationView> one(@PathParam("id") UUID id) {
        return queries.view(id);
    }

    @GET
    @Path("{id}/changes")
    @Operation(
            operationId = "listSimulationChanges",
            summary = "Tickets whose outcome or due time would have been another",
            description = "What would have been missed comes first.")
    @Exported(
            name = "sla-simulation-changes",
            columns = {
                "number",
                "title",
                "category",
                "urgency",
                "target",
                "closure",
                "effect",
                "before",
                "after",
                "policyBefore",
                "policyAfter",
                "dueBefore",
                "dueAfter",
                "stoppedAt"
            })
    public Uni<Page<SimulationChange>> changes(
            @PathParam("id") UUID id, @BeanParam @Valid SimulationChangeQuery wanted) {
        return queries.changes(id, wanted);
    }
}
