package org.houqin.ticket.join;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.houqin.platform.http.Recorded;
import org.houqin.platform.identity.CurrentPerson;
import org.houqin.platform.identity.Roles;
import org.houqin.ticket.ticket.TicketQueries;
import org.houqin.ticket.ticket.TicketRequest;
import org.houqin.ticket.ticket.TicketView;

/** Me too: what was reported already, and waiting for it together. */
@Path("/api/tickets")
@RolesAllowed(Roles.STAFF)
@Recorded
@Tag(name = "Me too", description = "Joining a report instead of repeating it")
public class JoinResource {
    private final JoinCommands commands;
    private final SimilarQueries similar;
    private final TicketQueries tickets;
    private final CurrentPerson current;

    JoinResource(JoinCommands commands, SimilarQueries similar, TicketQueries tickets, CurrentPerson current) {
        this.commands = commands;
        this.similar = similar;
        this.tickets = tickets;
        this.current = current;
    }

    @GET
    @Path("similar")
    @Operation(
            operationId = "listSimilarTickets",
            summary = "Reported already?",
            description =
                    "Open tickets at a place or around it, of the same branch of categories or with similar words; at most five, without the names of those who reported them.")
    @APIResponse(responseCode = "200", description = "The likeliest first")
    public Uni<List<SimilarView>> similar(
            @QueryParam("locationId") @NotNull UUID locationId,
            @QueryParam("categoryId") UUID categoryId,
            @QueryParam("q") @Size(max = 200) String words) {
        return similar.at(locationId, categoryId, words, current.actor());
    }

    @POST
    @Path("{id}/join")
    @Operation(
            operationId = "joinTicket",
            summary = "Me too",
            description =
                    "Wait for it together with its requester: it is among your tickets, you are told of it and may comment. Everybody; open tickets. Again changes nothing.")
    @APIResponse(responseCode = "200", description = "The ticket as it is now")
    @APIResponse(responseCode = "404", description = "NOT_FOUND: there is none")
    @APIResponse(responseCode = "409", description = "TICKET_STATE: it is no longer open; report it anew")
    public Uni<TicketView> join(@PathParam("id") UUID id, @Valid @NotNull TicketRequest.Nothing body) {
        return commands.join(id, current.actor(), current.username(), current.email())
                .flatMap(done -> tickets.view(id, current.actor()));
    }

    @POST
    @Path("{id}/leave")
    @Operation(
            operationId = "leaveTicket",
            summary = "No longer wait for it",
            description = "Those who joined; any state.")
    @APIResponse(responseCode = "204", description = "It is no longer among your tickets")
    @APIResponse(responseCode = "404", description = "NOT_FOUND: you did not wait for it")
    public Uni<Void> leave(@PathParam("id") UUID id, @Valid @NotNull TicketRequest.Nothing body) {
        return commands.leave(id, current.actor());
    }
}
