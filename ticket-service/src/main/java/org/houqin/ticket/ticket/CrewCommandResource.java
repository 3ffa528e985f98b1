package org.houqin.ticket.ticket;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.houqin.platform.http.IfMatch;
import org.houqin.platform.http.Recorded;
import org.houqin.platform.identity.CurrentPerson;
import org.houqin.platform.identity.Roles;
import org.houqin.ticket.dispatch.Candidate;

/** Who is on a ticket: one address per command, answered with the ticket as it is then. */
@Path("/api/tickets")
@RolesAllowed(Roles.STAFF)
@Recorded
@APIResponse(responseCode = "200", description = "The ticket as it is now")
@APIResponse(responseCode = "403", description = "FORBIDDEN: you may see it, but this is not yours to do")
@APIResponse(responseCode = "404", description = "NOT_FOUND: there is none, or you may not know of it")
@APIResponse(responseCode = "409", description = "TICKET_STATE: its state does not allow this")
@APIResponse(responseCode = "412", description = "STALE_VERSION: it has changed since the version in If-Match")
@Tag(name = "Ticket commands")
public class CrewCommandResource {
    private final CrewCommands commands;
    private final MergeCommands merging;
    private final CrewQueries crew;
    private final TicketQueries queries;
    private final CurrentPerson current;

    CrewCommandResource(
            CrewCommands commands,
            MergeCommands merging,
            CrewQueries crew,
            TicketQueries queries,
            CurrentPerson current) {
        this.commands = commands;
        this.merging = merging;
        this.crew = crew;
        this.queries = queries;
        this.current = current;
    }

    @GET
    @Path("{id}/candidates")
    @Operation(
            operationId = "listCandidates",
            summary = "Who could do it",
            description =
                    "Every technician, best first, with every reason for and against, and whether a note may override it. "
                            + "Dispatchers, and the technician who has it.")
    @APIResponse(responseCode = "200", description = "Best first")
    public Uni<List<Candidate>> candidates(
            @PathParam("id") UUID id,
            @QueryParam("teamId") @Parameter(description = "Only members of this team") UUID teamId) {
        return crew.candidates(id, teamId, current.actor());
    }

    @GET
    @Path("{id}/duplicates")
    @Operation(
            operationId = "listDuplicates",
            summary = "Open tickets that may be about the same need",
            description =
                    "At the same place or inside it or around it, of the same area or in like words. Dispatchers.")
    @APIResponse(responseCode = "200", description = "Likeliest first, ten at most")
    public Uni<List<TicketSummary>> duplicates(@PathParam("id") UUID id) {
        return crew.duplicates(id, current.actor());
    }

    @POST
    @Path("{id}/dispatch")
    @Operation(
            operationId = "dispatchTicket",
            summary = "Give it to a technician",
            description =
                    "Dispatchers; TRIAGED. CERTIFICATE_MISSING is final; OVERRIDE_NEEDED asks for `override` with a note; NOT_A_TECHNICIAN.")
    public Uni<TicketView> dispatch(
            @PathParam("id") UUID id,
            @Valid @NotNull TicketRequest.Dispatch body,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        return then(id, commands.dispatch(id, body, ifMatch, current.actor()));
    }

    @POST
    @Path("{id}/offer")
    @Operation(
            operationId = "offerTicket",
            summary = "Let a team or the pool take it",
            description = "Members of the team, or every technician it suits, may then grab it. Dispatchers; TRIAGED.")
    public Uni<TicketView> offer(
            @PathParam("id") UUID id,
            @Valid @NotNull TicketRequest.Offer body,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        return then(id, commands.offer(id, body, ifMatch, current.actor()));
    }

    @POST
    @Path("{id}/grab")
    @Operation(
            operationId = "grabTicket",
            summary = "Take it from the pool",
            description =
                    "Given and accepted in one. Technicians it was offered to; TRIAGED. TAKEN: somebody was faster; NOT_SUITED, CERTIFICATE_MISSING.")
    public Uni<TicketView> grab(
            @PathParam("id") UUID id,
            @Valid @NotNull TicketRequest.Nothing body,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        return then(id, commands.grab(id, ifMatch, current.actor()));
    }

    @POST
    @Path("{id}/handover")
    @Operation(
            operationId = "handOverTicket",
            summary = "Hand it over to another technician",
            description =
                    "Who has to accept it anew; waiting goes on. Its technician or a dispatcher; DISPATCHED, ACCEPTED, IN_PROGRESS or PAUSED.")
    public Uni<TicketView> handOver(
            @PathParam("id") UUID id,
            @Valid @NotNull TicketRequest.Handover body,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        return then(id, commands.handOver(id, body, ifMatch, current.actor()));
    }

    @POST
    @Path("{id}/assist")
    @Operation(
            operationId = "addHelper",
            summary = "Ask somebody to help",
            description = "Its technician or a dispatcher, while it is in hand. ALREADY_ON_IT.")
    public Uni<TicketView> assist(
            @PathParam("id") UUID id,
            @Valid @NotNull TicketRequest.Handover body,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        return then(id, commands.assist(id, body, ifMatch, current.actor()));
    }

    @POST
    @Path("{id}/dismiss")
    @Operation(
            operationId = "dismissHelper",
            summary = "Need a helper no longer",
            description = "Its technician or a dispatcher, while it is in hand. NOT_A_HELPER.")
    public Uni<TicketView> dismiss(
            @PathParam("id") UUID id,
            @Valid @NotNull TicketRequest.Helper body,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        return then(id, commands.dismiss(id, body, ifMatch, current.actor()));
    }

    @POST
    @Path("{id}/help")
    @Operation(
            operationId = "helpTicket",
            summary = "Take part as a helper",
            description = "A helper, while it is in hand.")
    public Uni<TicketView> join(
            @PathParam("id") UUID id,
            @Valid @NotNull TicketRequest.Nothing body,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        return then(id, commands.join(id, ifMatch, current.actor()));
    }

    @POST
    @Path("{id}/helped")
    @Operation(
            operationId = "helpedTicket",
            summary = "Report a helper's part as done",
            description = "With the time it took. A helper, while it is in hand.")
    public Uni<TicketView> leave(
            @PathParam("id") UUID id,
            @Valid @NotNull TicketRequest.Labour body,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        return then(id, commands.leave(id, body, ifMatch, current.actor()));
    }

    @POST
    @Path("{id}/merge")
    @Operation(
            operationId = "mergeTicket",
            summary = "Merge a duplicate into another ticket",
            description =
                    "Whoever reported or followed it follows the other one. Dispatchers; SUBMITTED, TRIAGED or DISPATCHED.")
    public Uni<TicketView> merge(
            @PathParam("id") UUID id,
            @Valid @NotNull TicketRequest.Merge body,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        return then(id, merging.merge(id, body, ifMatch, current.actor()));
    }

    private Uni<TicketView> then(UUID id, Uni<Void> command) {
        return command.flatMap(done -> queries.outcome(id, current.actor()));
    }
}
