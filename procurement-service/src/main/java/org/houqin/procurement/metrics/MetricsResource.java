package org.houqin.procurement.metrics;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.houqin.platform.identity.Roles;

/** Figures of purchasing over HTTP. */
@Path("/api/metrics/procurement")
@RolesAllowed({Roles.BUYER, Roles.APPROVER, Roles.STOREKEEPER, Roles.FINANCE, Roles.MANAGER, Roles.ADMIN})
@Tag(name = "Metrics", description = "What waits for whom")
public class MetricsResource {
    private final MetricsQueries queries;

    MetricsResource(MetricsQueries queries) {
        this.queries = queries;
    }

    @GET
    @Operation(summary = "Count what waits", description = "Requisitions and orders by what they wait for, right now.")
    public Uni<ProcurementMetricsView> now() {
        return queries.now();
    }
}
