package org.houqin.ticket.slareport;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.houqin.platform.export.Exported;
import org.houqin.platform.identity.Roles;
import org.houqin.platform.paging.Page;

/** How deadlines are kept. Every figure carries the query that lists its tickets. */
@Path("/api/metrics/sla")
@RolesAllowed({Roles.DISPATCHER, Roles.MANAGER, Roles.ADMIN})
@Tag(name = "Metrics")
public class SlaReportResource {
    private final SlaReportQueries queries;

    SlaReportResource(SlaReportQueries queries) {
        this.queries = queries;
    }

    @GET
    @Operation(
            operationId = "getSlaReport",
            summary = "How a target was kept in a period",
            description = "Of the deadlines due in these days, and of as many days before.")
    public Uni<SlaReportView> report(@BeanParam SlaReportQuery wanted) {
        return queries.report(wanted);
    }

    @GET
    @Path("by/{dimension}")
    @Operation(
            operationId = "getSlaReportBy",
            summary = "The same by policy, category, place, technician, urgency or hour",
            description =
                    "Where most was missed comes first. Places are buildings. A ticket that was reopened counts in every"
                            + " row one of its clocks belongs to.")
    @Exported(
            name = "sla",
            columns = {"key", "name", "met", "breached", "running", "share", "medianSeconds", "p90Seconds"})
    public Uni<Page<SlaFigure>> by(@PathParam("dimension") SlaDimension dimension, @BeanParam SlaReportQuery wanted) {
        return queries.by(dimension, wanted);
    }

    @GET
    @Path("waiting")
    @Operation(
            operationId = "getWaitingReport",
            summary = "Whom tickets waited for, and how long",
            description = "Waits count as far as they lie in the period.")
    @Exported(
            name = "waiting",
            columns = {"party", "tickets", "seconds", "medianSeconds"})
    public Uni<Page<WaitingFigure>> waiting(@BeanParam SlaReportQuery wanted) {
        return queries.waiting(wanted);
    }
}
