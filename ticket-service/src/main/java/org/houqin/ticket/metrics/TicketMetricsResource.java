package org.houqin.ticket.metrics;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.houqin.platform.identity.Roles;

/** Figures about tickets. */
@Path("/api/metrics/tickets")
@RolesAllowed({Roles.DISPATCHER, Roles.MANAGER, Roles.ADMIN})
@Tag(name = "Metrics", description = "Figures")
public class TicketMetricsResource {
    private final TicketMetricsQueries queries;

    TicketMetricsResource(TicketMetricsQueries queries) {
        this.queries = queries;
    }

    @GET
    @Operation(
            operationId = "getTicketMetrics",
            summary = "How the tickets stand",
            description = "Open ones by state, what is overdue and what will be next.")
    public Uni<TicketMetricsView> standing() {
        return queries.standing();
    }
}
