package org.houqin.inventory.reversal;

import static org.houqin.platform.identity.Roles.STOREKEEPER;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.houqin.platform.http.Recorded;
import org.houqin.platform.identity.CurrentPerson;

/** Reversals over HTTP. */
@Path("/api/movements/{id}/reverse")
@Recorded
@Tag(name = "Movements")
public class ReversalResource {
    private final ReversalCommands commands;
    private final CurrentPerson person;

    ReversalResource(ReversalCommands commands, CurrentPerson person) {
        this.commands = commands;
        this.person = person;
    }

    @POST
    @RolesAllowed(STOREKEEPER)
    @Operation(
            summary = "Undo a movement",
            description =
                    "Posts the opposite movement; nothing in the ledger is ever changed. 409 ALREADY_REVERSED the second"
                            + " time, 409 STOCK_INSUFFICIENT when what came in is promised or gone.")
    public Uni<ReversalView> reverse(@PathParam("id") UUID id, @Valid @NotNull ReversalRequest request) {
        return commands.reverse(id, request, person.actor());
    }
}
