package org.houqin.inventory.metrics;

import static org.houqin.platform.identity.Roles.ADMIN;
import static org.houqin.platform.identity.Roles.MANAGER;
import static org.houqin.platform.identity.Roles.STOREKEEPER;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The store's figures over HTTP. */
@Path("/api/metrics/stock")
@RolesAllowed({STOREKEEPER, MANAGER, ADMIN})
@Tag(name = "Metrics")
public class StockMetricsResource {
    private final StockMetricsQueries queries;

    StockMetricsResource(StockMetricsQueries queries) {
        this.queries = queries;
    }

    @GET
    @Operation(
            summary = "How the store is doing",
            description = "What runs low, what waits, what lies ready, what it is worth.")
    public Uni<StockMetricsView> now() {
        return queries.now();
    }
}
