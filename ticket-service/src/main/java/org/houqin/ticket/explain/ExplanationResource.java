package org.houqin.ticket.explain;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.houqin.platform.identity.CurrentPerson;
import org.houqin.platform.identity.Roles;
import org.houqin.ticket.sla.SlaTarget;

/** Why a ticket is due when it is due. */
@Path("/api/tickets")
@RolesAllowed(Roles.STAFF)
@Tag(name = "Deadlines", description = "How due times come about")
public class ExplanationResource {
    private final ExplanationQueries queries;
    private final CurrentPerson current;

    ExplanationResource(ExplanationQueries queries, CurrentPerson current) {
        this.queries = queries;
        this.current = current;
    }

    @GET
    @Path("{id}/sla/explanation")
    @Operation(
            operationId = "explainDeadlines",
            summary = "How its due times came about",
            description = "Line by line: policy and calendar with their versions, what was counted day by day, waiting,"
                    + " warnings, what stopped the clock. The latest clock first.")
    @APIResponse(responseCode = "200", description = "One explanation per clock")
    public Uni<List<ExplanationView>> explain(
            @PathParam("id") UUID id,
            @Parameter(description = "One target only") @QueryParam("target") SlaTarget target) {
        return queries.of(id, target, current.actor());
    }
}
