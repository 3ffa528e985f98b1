package org.houqin.inventory.receipt;

import static org.houqin.platform.identity.Roles.ADMIN;
import static org.houqin.platform.identity.Roles.MANAGER;
import static org.houqin.platform.identity.Roles.STOREKEEPER;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.houqin.platform.http.Recorded;
import org.houqin.platform.identity.CurrentPerson;
import org.jboss.resteasy.reactive.RestResponse;

/** Receipts over HTTP. */
@Path("/api/receipts")
@RolesAllowed({STOREKEEPER, MANAGER, ADMIN})
@Recorded
@Tag(name = "Receipts", description = "Opening stock, gifts and finds; deliveries come in by their acceptance")
public class ReceiptResource {
    private final ReceiptCommands commands;
    private final ReceiptQueries queries;
    private final CurrentPerson person;

    ReceiptResource(ReceiptCommands commands, ReceiptQueries queries, CurrentPerson person) {
        this.commands = commands;
        this.queries = queries;
        this.person = person;
    }

    @POST
    @RolesAllowed(STOREKEEPER)
    @Operation(
            summary = "Receive stock nobody ordered",
            description =
                    "One movement from SUPPLIER to the bin for each line. Tickets that wait for the items are served"
                            + " in the same transaction, the urgent first, then the oldest.")
    @APIResponse(responseCode = "201", description = "Received")
    public Uni<RestResponse<ReceiptView>> receive(@Valid @NotNull NewReceipt receipt) {
        return commands.receive(receipt, person.actor())
                .map(view -> RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                        .location(URI.create("/api/receipts/" + view.id()))
                        .build());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Get a receipt", description = "With its lines, as the ledger has them.")
    public Uni<ReceiptView> get(@PathParam("id") UUID id) {
        return queries.get(id);
    }
}
