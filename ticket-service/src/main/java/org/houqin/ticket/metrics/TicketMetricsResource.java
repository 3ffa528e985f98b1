package org.houqin.ticket.metrics;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.houqin.platform.identity.Roles;
import org.houqin.platform.time.HouseTime;
import org.houqin.platform.time.ZoneName;

/** Figures about tickets. */
@Path("/api/metrics/tickets")
@RolesAllowed({Roles.DISPATCHER, Roles.MANAGER, Roles.ADMIN})
@Tag(name = "Metrics", description = "Figures")
public class TicketMetricsResource {
    private final TicketMetricsQueries queries;
    private final HouseTime house;

    TicketMetricsResource(TicketMetricsQueries queries, HouseTime house) {
        this.queries = queries;
        this.house = house;
    }

    @GET
    @Operation(
            operationId = "getTicketMetrics",
            summary = "How the tickets stand",
            description = "Open ones by state, what is overdue and what will be next.")
    public Uni<TicketMetricsView> standing(
            @QueryParam("zone")
                    @Parameter(description = "In which time zone today is counted; the house's when left out")
                    String zone) {
        return queries.standing(ZoneName.read(zone, house.zone()));
    }
}
