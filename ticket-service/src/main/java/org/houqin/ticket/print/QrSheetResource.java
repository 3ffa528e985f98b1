package org.houqin.ticket.print;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.houqin.platform.identity.Roles;
import org.houqin.platform.problem.CommonError;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.ticket.place.LocationKind;
import org.houqin.ticket.place.PlaceQueries;
import org.jboss.resteasy.reactive.RestResponse;

/** QR codes on paper. */
@Path("/api/locations")
@RolesAllowed({Roles.ADMIN, Roles.DISPATCHER})
@Tag(name = "Print", description = "What goes onto paper")
public class QrSheetResource {
    private static final int MOST = 400;

    private final PlaceQueries places;
    private final PrintSettings settings;
    private final Press press;

    QrSheetResource(PlaceQueries places, PrintSettings settings, Press press) {
        this.places = places;
        this.settings = settings;
        this.press = press;
    }

    @GET
    @Path("qr-sheet.pdf")
    @Produces("application/pdf")
    @Operation(
            operationId = "printQrSheet",
            summary = "Cards with QR codes",
            description =
                    "For the places named and every room in them, or only for those of the kinds named; at most 400. Eight cards on a page of A4.")
    @APIResponse(responseCode = "200", description = "A PDF to print and cut out")
    @APIResponse(responseCode = "404", description = "NOT_FOUND: there is nothing to print")
    @APIResponse(responseCode = "413", description = "TOO_LARGE: more than 400 places; choose a building at a time")
    public Uni<RestResponse<byte[]>> sheet(
            @QueryParam("id") @NotEmpty @Size(max = 200) List<@NotNull UUID> ids,
            @QueryParam("kind")
                    @Parameter(description = "Only places of these kinds, instead of those named and their rooms")
                    List<LocationKind> kinds) {
        boolean chosen = kinds != null && !kinds.isEmpty();
        return places.within(ids, chosen ? kinds : List.of(LocationKind.ROOM), !chosen, MOST + 1)
                .flatMap(found -> {
                    if (found.isEmpty()) {
                        throw RuleViolation.notFound();
                    }
                    if (found.size() > MOST) {
                        throw new RuleViolation(
                                CommonError.TOO_LARGE,
                                "These are more than " + MOST + " places; choose fewer at a time.");
                    }
                    return press.print(() -> QrSheet.of(found, settings.publicUrl()));
                })
                .map(file -> Printed.named("qr.pdf", file));
    }
}
