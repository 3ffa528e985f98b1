package org.houqin.inventory.issue;

import static org.houqin.platform.identity.Roles.STOREKEEPER;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.houqin.platform.http.Recorded;
import org.houqin.platform.identity.CurrentPerson;
import org.jboss.resteasy.reactive.RestResponse;

/** Issues over HTTP. */
@Path("/api/issues")
@Recorded
@Tag(name = "Issues", description = "Handing out parts for tickets")
public class IssueResource {
    private final IssueCommands commands;
    private final CurrentPerson person;

    IssueResource(IssueCommands commands, CurrentPerson person) {
        this.commands = commands;
        this.person = person;
    }

    @POST
    @RolesAllowed(STOREKEEPER)
    @Operation(
            summary = "Hand out parts for a ticket",
            description =
                    "Moves stock from the bins the reservation holds to CONSUMED. A part of it is allowed, more than lies"
                            + " ready is not (409 MORE_THAN_RESERVED). Send an Idempotency-Key: repeating the request then hands"
                            + " nothing out twice.")
    @APIResponse(responseCode = "201", description = "Handed out; Location lists its movements")
    public Uni<RestResponse<IssueView>> issue(@Valid @NotNull NewIssue issue) {
        return commands.issue(issue, person.actor())
                .map(view -> RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                        .location(URI.create("/api/movements?documentId=" + view.id()))
                        .build());
    }
}
