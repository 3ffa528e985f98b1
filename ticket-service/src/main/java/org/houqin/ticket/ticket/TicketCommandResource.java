package org.houqin.ticket.ticket;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.houqin.platform.http.IfMatch;
import org.houqin.platform.http.Recorded;
import org.houqin.platform.identity.CurrentPerson;
import org.houqin.platform.identity.Roles;

/** What can be done to a ticket: one address per command, answered with the ticket as it is then. */
@Path("/api/tickets")
@RolesAllowed(Roles.STAFF)
@Recorded
@APIResponse(responseCode = "200", description = "The ticket as it is now")
@APIResponse(responseCode = "403", description = "FORBIDDEN: you may see it, but this is not yours to do")
@APIResponse(responseCode = "404", description = "NOT_FOUND: there is none, or you may not know of it")
@APIResponse(responseCode = "409", description = "TICKET_STATE: its state does not allow this")
@APIResponse(responseCode = "412", description = "STALE_VERSION: it has changed since the version in If-Match")
@Tag(name = "Ticket commands", description = "Who may give which command when is in each ticket's `allowed`")
public class TicketCommandResource {
    private final TicketCommands commands;
    private final TicketQueries queries;
    private final CurrentPerson current;

    TicketCommandResource(TicketCommands commands, TicketQueries queries, CurrentPerson current) {
        this.commands = commands;
        this.queries = queries;
        this.current = current;
    }

    @POST
    @Path("{id}/triage")
    @Operation(
            operationId = "triageTicket",
            summary = "Sort a ticket in",
            description =
                    "Says what it is, how pressing, whether needed or wished for, and how many it concerns; what is left out stays as it was. Limits follow and time already spent stays spent. Dispatchers; SUBMITTED or TRIAGED.")
    public Uni<TicketView> triage(
            @PathParam("id") UUID id,
            @Valid @NotNull TicketRequest.Triage body,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        return then(id, commands.triage(id, body, ifMatch, current.actor()));
    }

    @POST
    @Path("{id}/reject")
    @Operation(
            operationId = "rejectTicket",
            summary = "Refuse a need",
            description = "It is nothing this house repairs. Dispatchers; SUBMITTED.")
    public Uni<TicketView> reject(
            @PathParam("id") UUID id,
            @Valid @NotNull TicketRequest.Because body,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        return then(id, commands.reject(id, body.reason(), ifMatch, current.actor()));
    }

    @POST
    @Path("{id}/accept")
    @Operation(
            operationId = "acceptTicket",
            summary = "Take it on",
            description = "The respond clock stops. Its technician; DISPATCHED.")
    public Uni<TicketView> accept(
            @PathParam("id") UUID id,
            @Valid @NotNull TicketRequest.Step body,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        return then(id, commands.accept(id, body.occurredAt(), ifMatch, current.actor()));
    }

    @POST
    @Path("{id}/plan")
    @Operation(
            operationId = "planTicket",
            summary = "Say when it will be done",
            description =
                    "The message goes to the requester; unless the need is urgent the respond clock stops. Dispatchers and its technician; before the work is finished.")
    public Uni<TicketView> plan(
            @PathParam("id") UUID id,
            @Valid @NotNull TicketRequest.Plan body,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        return then(id, commands.plan(id, body, ifMatch, current.actor()));
    }

    @POST
    @Path("{id}/decline")
    @Operation(operationId = "declineTicket", summary = "Give it back", description = "Its technician; DISPATCHED.")
    public Uni<TicketView> decline(
            @PathParam("id") UUID id,
            @Valid @NotNull TicketRequest.Because body,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        return then(id, commands.decline(id, body.reason(), ifMatch, current.actor()));
    }

    @POST
    @Path("{id}/start")
    @Operation(operationId = "startTicket", summary = "Begin work", description = "Its technician; ACCEPTED.")
    public Uni<TicketView> start(
            @PathParam("id") UUID id,
            @Valid @NotNull TicketRequest.Step body,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        return then(id, commands.start(id, body.occurredAt(), ifMatch, current.actor()));
    }

    @POST
    @Path("{id}/parts")
    @Operation(
            operationId = "askForParts",
            summary = "Ask the store for parts",
            description = "What is short pauses the ticket by itself. Its technician; ACCEPTED, IN_PROGRESS or PAUSED.")
    public Uni<TicketView> requestParts(
            @PathParam("id") UUID id,
            @Valid @NotNull TicketRequest.Parts body,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        return then(id, commands.requestParts(id, body, ifMatch, current.actor()));
    }

    @POST
    @Path("{id}/wait")
    @Operation(
            operationId = "waitTicket",
            summary = "Let work wait",
            description = "The resolve clock stands still. Its technician; ACCEPTED or IN_PROGRESS.")
    public Uni<TicketView> pause(
            @PathParam("id") UUID id,
            @Valid @NotNull TicketRequest.Wait body,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        return then(id, commands.pause(id, body, ifMatch, current.actor()));
    }

    @POST
    @Path("{id}/resume")
    @Operation(
            operationId = "resumeTicket",
            summary = "Go on",
            description = "Where it was interrupted. Its technician; PAUSED.")
    public Uni<TicketView> resume(
            @PathParam("id") UUID id,
            @Valid @NotNull TicketRequest.Step body,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        return then(id, commands.resume(id, body.occurredAt(), ifMatch, current.actor()));
    }

    @POST
    @Path("{id}/finish")
    @Operation(
            operationId = "finishTicket",
            summary = "Report the work done",
            description = "The resolve clock stops. Its technician; IN_PROGRESS.")
    public Uni<TicketView> finish(
            @PathParam("id") UUID id,
            @Valid @NotNull TicketRequest.Finish body,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        return then(id, commands.finish(id, body, ifMatch, current.actor()));
    }

    @POST
    @Path("{id}/confirm")
    @Operation(
            operationId = "confirmTicket",
            summary = "Agree that it is done",
            description = "And rate it on the same screen, if the person likes. The requester; FINISHED.")
    public Uni<TicketView> confirm(
            @PathParam("id") UUID id,
            @Valid @NotNull TicketRequest.Confirm body,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        return then(id, commands.confirm(id, body, ifMatch, current.actor()));
    }

    @POST
    @Path("{id}/reopen")
    @Operation(
            operationId = "reopenTicket",
            summary = "Say that it is not done",
            description = "Opens the next closure. The requester or a dispatcher; FINISHED or CLOSED.")
    public Uni<TicketView> reopen(
            @PathParam("id") UUID id,
            @Valid @NotNull TicketRequest.Because body,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        return then(id, commands.reopen(id, body.reason(), ifMatch, current.actor()));
    }

    @POST
    @Path("{id}/cancel")
    @Operation(
            operationId = "cancelTicket",
            summary = "Call it off",
            description = "The requester before work begins, a dispatcher before it is finished.")
    public Uni<TicketView> cancel(
            @PathParam("id") UUID id,
            @Valid @NotNull TicketRequest.Because body,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        return then(id, commands.cancel(id, body.reason(), ifMatch, current.actor()));
    }

    @POST
    @Path("{id}/comment")
    @Operation(
            operationId = "commentTicket",
            summary = "Say something",
            description = "Goes into the timeline. Everyone who sees the ticket; any state.")
    public Uni<TicketView> comment(@PathParam("id") UUID id, @Valid @NotNull TicketRequest.Comment body) {
        return then(id, commands.comment(id, body, current.actor()));
    }

    private Uni<TicketView> then(UUID id, Uni<Void> command) {
        return command.flatMap(done -> queries.outcome(id, current.actor()));
    }
}
