package org.houqin.ticket.job;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.houqin.platform.export.Exported;
import org.houqin.platform.http.Recorded;
import org.houqin.platform.identity.CurrentPerson;
import org.houqin.platform.identity.Roles;
import org.houqin.platform.paging.Page;
import org.houqin.platform.paging.PageRequest;

/** The technician's worksheet of a ticket. */
@Path("/api/tickets")
@RolesAllowed(Roles.STAFF)
@Recorded
@APIResponse(responseCode = "200", description = "As it is now")
@APIResponse(responseCode = "204", description = "Done")
@APIResponse(responseCode = "403", description = "FORBIDDEN: you may see the ticket, but this is not yours to do")
@APIResponse(responseCode = "404", description = "NOT_FOUND: there is none, or you may not know of it")
@Tag(name = "Work", description = "Steps, time worked, photos and signature while work is under way")
public class JobResource {
    private final JobCommands commands;
    private final JobQueries queries;
    private final CurrentPerson current;

    JobResource(JobCommands commands, JobQueries queries, CurrentPerson current) {
        this.commands = commands;
        this.queries = queries;
        this.current = current;
    }

    @GET
    @Path("{id}/worksheet")
    @Operation(
            operationId = "getWorksheet",
            summary = "The work on a ticket",
            description = "The procedure it began with, how far its steps have come, the time worked and what is"
                    + " missing. Its technicians, dispatchers, managers and administrators.")
    public Uni<WorksheetView> worksheet(@PathParam("id") UUID id) {
        return queries.worksheet(id, current.actor());
    }

    @GET
    @Path("{id}/place-history")
    @Operation(
            operationId = "getPlaceHistory",
            summary = "What happened at its place before",
            description = "Latest first, with cause and remedy. For those who see the worksheet.")
    @Exported(
            name = "place-history",
            columns = {"number", "title", "category", "createdAt", "finishedAt", "cause", "remedy", "technician"})
    public Uni<Page<PastJobView>> history(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return queries.placeHistory(id, page, current.actor());
    }

    @POST
    @Path("{id}/steps/{stepId}")
    @Operation(
            operationId = "doStep",
            summary = "Begin, tick or untick a step",
            description =
                    "Steps go in order: while a mandatory one before it is not done, the answer is 409 STEP_ORDER"
                            + " and names it. Saying the same again changes nothing. Whoever answers for the step; IN_PROGRESS.")
    public Uni<Void> step(
            @PathParam("id") UUID id, @PathParam("stepId") UUID stepId, @Valid @NotNull JobRequest.Step body) {
        return commands.step(id, stepId, body, current.actor());
    }

    @POST
    @Path("{id}/labour/start")
    @Operation(
            operationId = "startLabour",
            summary = "Run one's time",
            description = "It stops wherever else it ran. Its technician; IN_PROGRESS.")
    public Uni<Void> startLabour(@PathParam("id") UUID id) {
        return commands.startLabour(id, current.actor());
    }

    @POST
    @Path("{id}/labour/stop")
    @Operation(operationId = "stopLabour", summary = "Stop one's time", description = "Its technician; IN_PROGRESS.")
    public Uni<Void> stopLabour(@PathParam("id") UUID id) {
        return commands.stopLabour(id, current.actor());
    }

    @POST
    @Path("{id}/labour")
    @Operation(
            operationId = "tellLabour",
            summary = "Tell time nobody measured",
            description = "With a reason; at most a day. Its technician; IN_PROGRESS.")
    public Uni<Void> tellLabour(@PathParam("id") UUID id, @Valid @NotNull JobRequest.Labour body) {
        return commands.tellLabour(id, body, current.actor());
    }

    @PUT
    @Path("{id}/labour/{spanId}")
    @Operation(
            operationId = "correctLabour",
            summary = "Correct one's own time",
            description = "With a reason; the timeline keeps what it was. Its technician; IN_PROGRESS.")
    public Uni<Void> correctLabour(
            @PathParam("id") UUID id, @PathParam("spanId") UUID spanId, @Valid @NotNull JobRequest.Labour body) {
        return commands.correctLabour(id, spanId, body, current.actor());
    }

    @POST
    @Path("{id}/photos")
    @Operation(
            operationId = "addWorkPhotos",
            summary = "Photos of before or after the work",
            description = "Its technician; IN_PROGRESS.")
    public Uni<Void> photos(@PathParam("id") UUID id, @Valid @NotNull JobRequest.Photos body) {
        return commands.photos(id, body, current.actor());
    }

    @POST
    @Path("{id}/signature")
    @Operation(
            operationId = "signWork",
            summary = "The requester's signature",
            description = "Or why there is none. Its technician; IN_PROGRESS.")
    public Uni<Void> sign(@PathParam("id") UUID id, @Valid @NotNull JobRequest.Signature body) {
        return commands.sign(id, body, current.actor());
    }
}
