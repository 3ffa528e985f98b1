package org.houqin.ticket.visitor;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.houqin.platform.http.Recorded;
import org.houqin.ticket.ticket.TicketCommands;
import org.houqin.ticket.ticket.TicketRequest;
import org.houqin.ticket.ticket.Visitor;

/** Following a report without an account: the token is the permission. */
@Path("/public/tickets/{token}")
@PermitAll
@Recorded
@APIResponse(responseCode = "200", description = "The report as it stands now")
@APIResponse(responseCode = "404", description = "NOT_FOUND: the token leads nowhere")
@APIResponse(
        responseCode = "429",
        description = "TOO_MANY_REQUESTS: too often from this address; Retry-After says when again")
@Tag(name = "Visitors")
public class VisitorTicketResource {
    private final VisitorCommands commands;
    private final VisitorQueries queries;
    private final TicketCommands tickets;

    VisitorTicketResource(VisitorCommands commands, VisitorQueries queries, TicketCommands tickets) {
        this.commands = commands;
        this.queries = queries;
        this.tickets = tickets;
    }

    @GET
    @Operation(
            operationId = "getVisitorTicket",
            summary = "What became of it",
            description = "Step by step, without names.")
    public Uni<VisitorTicketView> show(
            @PathParam("token") String token, @HeaderParam("X-Forwarded-For") String forwarded) {
        return commands.look(Caller.address(forwarded))
                .flatMap(ok -> queries.ticketOf(token))
                .flatMap(queries::ticket);
    }

    @POST
    @Path("confirm")
    @Operation(
            operationId = "confirmAsVisitor",
            summary = "Agree that it is done",
            description = "With a rating or without; FINISHED.")
    @APIResponse(responseCode = "409", description = "TICKET_STATE: its state does not allow this")
    public Uni<VisitorTicketView> confirm(
            @PathParam("token") String token,
            @Valid @NotNull TicketRequest.Confirm body,
            @HeaderParam("X-Forwarded-For") String forwarded) {
        return answer(token, forwarded, id -> tickets.confirm(id, body, null, Visitor.ACTOR));
    }

    @POST
    @Path("reopen")
    @Operation(
            operationId = "reopenAsVisitor",
            summary = "Say that it is not done",
            description = "FINISHED or CLOSED.")
    @APIResponse(responseCode = "409", description = "TICKET_STATE: its state does not allow this")
    public Uni<VisitorTicketView> reopen(
            @PathParam("token") String token,
            @Valid @NotNull TicketRequest.Because body,
            @HeaderParam("X-Forwarded-For") String forwarded) {
        return answer(token, forwarded, id -> tickets.reopen(id, body.reason(), null, Visitor.ACTOR));
    }

    private Uni<VisitorTicketView> answer(String token, String forwarded, Function<UUID, Uni<Void>> command) {
        return commands.look(Caller.address(forwarded))
                .flatMap(ok -> commands.answer(token, command))
                .flatMap(queries::ticket);
    }
}
