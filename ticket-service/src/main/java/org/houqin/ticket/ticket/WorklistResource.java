package org.houqin.ticket.ticket;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.houqin.platform.export.Exported;
import org.houqin.platform.identity.CurrentPerson;
import org.houqin.platform.identity.Roles;
import org.houqin.platform.paging.Page;

/** The lists people work from: mine, my jobs, the queue. */
@Path("/api")
@RolesAllowed(Roles.STAFF)
@Tag(name = "Worklists", description = "What each one has before them")
public class WorklistResource {
    private final TicketQueries queries;
    private final CurrentPerson current;

    WorklistResource(TicketQueries queries, CurrentPerson current) {
        this.queries = queries;
        this.current = current;
    }

    @GET
    @Path("/my/tickets")
    @Operation(operationId = "myTickets", summary = "What I reported", description = "Latest first.")
    @Exported(
            name = "my-tickets",
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
    public Uni<Page<TicketSummary>> mine(@BeanParam @Valid TicketListQuery wanted) {
        return queries.reportedBy(current.actor(), wanted);
    }

    @GET
    @Path("/my/jobs")
    @RolesAllowed({Roles.TECHNICIAN, Roles.CONTRACTOR})
    @Operation(
            operationId = "myJobs",
            summary = "What I have in hand",
            description = "Open jobs on top, among them what is due first.")
    @Exported(
            name = "my-jobs",
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
    public Uni<Page<TicketSummary>> jobs(@BeanParam @Valid TicketListQuery wanted) {
        return queries.jobsOf(current.actor(), wanted);
    }

    @GET
    @Path("/my/pool")
    @RolesAllowed({Roles.TECHNICIAN, Roles.CONTRACTOR})
    @Operation(
            operationId = "myPool",
            summary = "What I may take",
            description =
                    "Offered to my team, or to everybody with the skill and certificate; what is due first on top.")
    @Exported(
            name = "my-pool",
            columns = {
                "number",
                "title",
                "status",
                "urgency",
                "nature",
                "impact",
                "category.name",
                "location.path",
                "dueAt"
            })
    public Uni<Page<TicketSummary>> pool(@BeanParam @Valid TicketListQuery wanted) {
        return queries.poolFor(current.actor(), wanted);
    }

    @GET
    @Path("/queue")
    @RolesAllowed({Roles.DISPATCHER, Roles.MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "getQueue",
            summary = "Open tickets",
            description = "What is due first on top; tickets whose clocks stand still come last. With status FINISHED"
                    + " those that wait to be confirmed.")
    @Exported(
            name = "queue",
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
    public Uni<Page<TicketSummary>> queue(@BeanParam @Valid TicketListQuery wanted) {
        return queries.queue(wanted, current.actor());
    }
}
