package org.houqin.ticket.metrics;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.houqin.platform.identity.Roles;
import org.houqin.platform.time.ZoneName;

/** Figures about tickets. */
@Path("/api/metrics/tickets")
@RolesAllowed({Roles.DISPATCHER, Roles.MANAGER, Roles.ADMIN})
@Tag(name = "Metrics", description = "Figures")
public class TicketMetricsResource {
    private static final String USUAL_ZONE = "Asia/Shanghai";

    private final TicketMetricsQueries queries;

    TicketMetricsResource(TicketMetricsQueries queries) {
        this.queries = queries;
    }

    @GET
    @Operation(
            operationId = "getTicketMetrics",
            summary = "How the tickets stand",
            description = "Open ones by state, what is overdue and what will be next.")
    public Uni<TicketMetricsView> standing(
            @QueryParam("zone")
                    @DefaultValue(USUAL_ZONE)
                    @Parameter(description = "In which time zone today is counted")
                    String zone) {
        return queries.standing(ZoneName.read(zone, ZoneId.of(USUAL_ZONE)));
    }
}
