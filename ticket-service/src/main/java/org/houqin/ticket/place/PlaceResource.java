package org.houqin.ticket.place;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.houqin.platform.identity.Roles;

/** One place, by its id or by the code on its wall. */
@Path("/api/locations")
@RolesAllowed(Roles.STAFF)
@Tag(name = "Places")
public class PlaceResource {
    private final PlaceQueries queries;

    PlaceResource(PlaceQueries queries) {
        this.queries = queries;
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getLocation", summary = "One place", description = "Its version is the ETag.")
    @APIResponse(responseCode = "200", description = "The place")
    @APIResponse(responseCode = "404", description = "NOT_FOUND: there is none")
    public Uni<LocationView> one(@PathParam("id") UUID id) {
        return queries.one(id);
    }

    @GET
    @Path("by-code/{code}")
    @Operation(
            operationId = "getLocationByCode",
            summary = "The place of a QR code",
            description = "What somebody stands before who scanned it.")
    @APIResponse(responseCode = "200", description = "The place")
    @APIResponse(responseCode = "404", description = "NOT_FOUND: no place in use has this code")
    public Uni<LocationView> byCode(@PathParam("code") String code) {
        return queries.byCode(code);
    }

    @GET
    @Path("{id}/report-code")
    @RolesAllowed({Roles.ADMIN, Roles.DISPATCHER})
    @Operation(
            operationId = "getReportCode",
            summary = "What its QR code leads to",
            description = "`/r/` and this is the address people land at.")
    @APIResponse(responseCode = "200", description = "The code")
    @APIResponse(responseCode = "404", description = "NOT_FOUND: there is none")
    public Uni<ReportCodeView> reportCode(@PathParam("id") UUID id) {
        return queries.codeOf(id).map(ReportCodeView::new);
    }
}
