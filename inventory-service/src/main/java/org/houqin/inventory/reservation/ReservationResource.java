package org.houqin.inventory.reservation;

import static org.houqin.platform.identity.Roles.ADMIN;
import static org.houqin.platform.identity.Roles.MANAGER;
import static org.houqin.platform.identity.Roles.STOREKEEPER;
import static org.houqin.platform.identity.Roles.TECHNICIAN;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.houqin.platform.export.Exported;
import org.houqin.platform.identity.CurrentPerson;
import org.houqin.platform.paging.Page;
import org.houqin.platform.paging.PageRequest;

/** Reservations over HTTP; tickets make and end them by events. */
@Path("/api/reservations")
@RolesAllowed({STOREKEEPER, MANAGER, ADMIN, TECHNICIAN})
@Tag(name = "Reservations", description = "Stock promised to tickets; made and ended by the tickets themselves")
public class ReservationResource {
    private final ReservationQueries queries;
    private final CurrentPerson person;

    ReservationResource(ReservationQueries queries, CurrentPerson person) {
        this.queries = queries;
        this.person = person;
    }

    @GET
    @Operation(
            summary = "List reservations",
            description =
                    "Storekeepers, managers and administrators see all of them, technicians those of their own tickets."
                            + " Sort by createdAt or priority (most urgent first); q finds ticket numbers, SKUs and item names.")
    @Exported(
            name = "reservations",
            columns = {
                "ticketNumber",
                "status",
                "priority",
                "item.sku",
                "item.name",
                "quantity",
                "reserved",
                "issued",
                "item.unit",
                "neededBy",
                "createdAt"
            })
    public Uni<Page<ReservationView>> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("status") @Parameter(description = "Only in this state") ReservationStatus status,
            @QueryParam("ticketId") @Parameter(description = "Only for this ticket") UUID ticketId,
            @QueryParam("itemId") @Parameter(description = "Only of this item") UUID itemId) {
        return queries.list(page, status, ticketId, itemId, person.actor());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Get a reservation", description = "404 also when the caller may not see it.")
    public Uni<ReservationView> get(@PathParam("id") UUID id) {
        return queries.get(id, person.actor());
    }
}
