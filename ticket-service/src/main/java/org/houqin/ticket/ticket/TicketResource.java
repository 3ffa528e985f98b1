package org.houqin.ticket.ticket;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.houqin.platform.export.Exported;
import org.houqin.platform.http.Recorded;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.identity.CurrentPerson;
import org.houqin.platform.identity.Roles;
import org.houqin.platform.paging.Page;
import org.houqin.platform.paging.PageRequest;
import org.houqin.ticket.timeline.TimelineView;
import org.jboss.resteasy.reactive.RestResponse;

/** Tickets: reporting a need and reading what became of it. */
@Path("/api/tickets")
@RolesAllowed(Roles.STAFF)
@Recorded
@Tag(name = "Tickets", description = "Needs and what became of them")
public class TicketResource {
    private final ReportCommands commands;
    private final TicketQueries queries;
    private final CurrentPerson current;

    TicketResource(ReportCommands commands, TicketQueries queries, CurrentPerson current) {
        this.commands = commands;
        this.queries = queries;
        this.current = current;
    }

    @POST
    @Operation(
            operationId = "submitTicket",
            summary = "Report a need",
            description = "Its clocks run from now; limits follow from category and urgency.")
    @APIResponseSchema(value = TicketView.class, responseCode = "201", responseDescription = "The ticket")
    @APIResponse(responseCode = "400", description = "INVALID_INPUT: a field is missing, or names nothing known")
    public Uni<RestResponse<TicketView>> submit(@Valid @NotNull NewTicket wanted) {
        Actor actor = current.actor();
        return commands.submit(wanted, actor, current.username(), current.email())
                .flatMap(id -> queries.view(id, actor))
                .map(view -> RestResponse.ResponseBuilder.<TicketView>created(URI.create("/api/tickets/" + view.id()))
                        .entity(view)
                        .build());
    }

    @GET
    @RolesAllowed({Roles.DISPATCHER, Roles.MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "listTickets",
            summary = "All tickets",
            description = "Latest first; `q` searches number and title; sort by createdAt, dueAt, number.")
    @Exported(
            name = "tickets",
            columns = {
                "number",
                "title",
                "status",
                "urgency",
                "nature",
                "impact",
                "category.name",
                "location.path",
                "requester.name",
                "technician.name",
                "createdAt",
                "dueAt"
            })
    public Uni<Page<TicketSummary>> list(@BeanParam @Valid TicketListQuery wanted) {
        return queries.list(wanted, current.actor());
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getTicket",
            summary = "One ticket",
            description = "For its requester, its technician, dispatchers, managers and administrators.")
    @APIResponse(responseCode = "200", description = "The ticket; its version is the ETag")
    @APIResponse(responseCode = "404", description = "NOT_FOUND: there is none, or you may not know of it")
    public Uni<TicketView> get(@PathParam("id") UUID id) {
        return queries.view(id, current.actor());
    }

    @GET
    @Path("{id}/timeline")
    @Operation(
            operationId = "getTimeline",
            summary = "Its history",
            description = "Oldest first: who did what, when it happened and when it was recorded.")
    @Exported(
            name = "timeline",
            columns = {"at", "recordedAt", "actor.name", "kind", "from", "to", "note"})
    public Uni<Page<TimelineView>> timeline(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return queries.timeline(id, page, current.actor());
    }
}
