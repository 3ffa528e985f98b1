package org.houqin.feedback.satisfaction;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.houqin.platform.identity.Roles;

/** Satisfaction in figures. */
@Path("/api/metrics/satisfaction")
@RolesAllowed({Roles.MANAGER, Roles.ADMIN})
@Tag(name = "Metrics")
public class SatisfactionResource {
    private final SatisfactionQueries queries;

    SatisfactionResource(SatisfactionQueries queries) {
        this.queries = queries;
    }

    @GET
    @Operation(
            operationId = "getSatisfaction",
            summary = "Satisfaction so far",
            description = "Of all time, with the last 30 days apart; live.")
    public Uni<SatisfactionView> figures() {
        return queries.figures();
    }
}
