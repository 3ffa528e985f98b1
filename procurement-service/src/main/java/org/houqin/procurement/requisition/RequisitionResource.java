package org.houqin.procurement.requisition;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.houqin.platform.export.Exported;
import org.houqin.platform.http.IfMatch;
import org.houqin.platform.http.Recorded;
import org.houqin.platform.identity.CurrentPerson;
import org.houqin.platform.identity.Roles;
import org.houqin.platform.paging.Page;
import org.houqin.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** Requisitions over HTTP. */
@Path("/api/requisitions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.STAFF)
@Recorded
@Tag(name = "Requisitions", description = "Internal wishes to buy, before any supplier is involved")
public class RequisitionResource {
    private final RequisitionCommands commands;
    private final RequisitionQueries queries;
    private final CurrentPerson person;

    RequisitionResource(RequisitionCommands commands, RequisitionQueries queries, CurrentPerson person) {
        this.commands = commands;
        this.queries = queries;
        this.person = person;
    }

    @GET
    @Operation(
            summary = "List requisitions",
            description =
                    "Buyers, approvers, storekeepers, finance, managers and administrators see all of them, others those"
                            + " they asked for. Sort by createdAt or neededBy; q finds numbers, SKUs, item names and ticket numbers.")
    @Exported(
            name = "requisitions",
            columns = {
                "number",
                "status",
                "origin",
                "item.sku",
                "item.name",
                "quantity",
                "item.unit",
                "estimatedAmount",
                "ticketNumber",
                "requestedBy.name",
                "neededBy",
                "note",
                "decision.by.name",
                "decision.at",
                "decision.note",
                "cancelReason",
                "createdAt"
            })
    public Uni<Page<RequisitionView>> list(@BeanParam RequisitionFilter filter, @BeanParam @Valid PageRequest page) {
        return queries.list(filter, page, person.actor());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Get a requisition", description = "404 also when the caller may not see it.")
    public Uni<RequisitionView> get(@PathParam("id") UUID id) {
        return queries.get(id, person.actor());
    }

    @POST
    @RolesAllowed({Roles.STOREKEEPER, Roles.DISPATCHER, Roles.BUYER, Roles.TECHNICIAN, Roles.MANAGER})
    @Operation(
            summary = "Ask for something to be bought",
            description = "It goes straight to approval. Shortages of parts raise their requisitions by themselves.")
    @APIResponseSchema(value = RequisitionView.class, responseCode = "201", responseDescription = "Raised")
    public Uni<RestResponse<RequisitionView>> raise(@Valid @NotNull NewRequisition request) {
        return commands.raise(request, person.actor())
                .map(view -> RestResponse.ResponseBuilder.ok(view)
                        .status(RestResponse.Status.CREATED)
                        .location(URI.create("/api/requisitions/" + view.id()))
                        .build());
    }

    @POST
    @Path("/{id}/approve")
    @RolesAllowed(Roles.APPROVER)
    @Operation(
            summary = "Approve a requisition",
            description =
                    "By an approver who did not ask for it (403 SEPARATION_OF_DUTIES); only while it is in approval"
                            + " (409 REQUISITION_STATE).")
    public Uni<RequisitionView> approve(
            @PathParam("id") UUID id, @Valid @NotNull ApproveRequest request, @HeaderParam("If-Match") IfMatch seen) {
        return commands.approve(id, request.note(), seen, person.actor());
    }

    @POST
    @Path("/{id}/reject")
    @RolesAllowed(Roles.APPROVER)
    @Operation(
            summary = "Reject a requisition",
            description =
                    "By an approver who did not ask for it. A ticket that waits for the part returns to its dispatcher.")
    public Uni<RequisitionView> reject(
            @PathParam("id") UUID id, @Valid @NotNull RejectRequest request, @HeaderParam("If-Match") IfMatch seen) {
        return commands.reject(id, request.reason(), seen, person.actor());
    }

    @POST
    @Path("/{id}/cancel")
    @RolesAllowed(Roles.BUYER)
    @Operation(
            summary = "Cancel an approved requisition",
            description =
                    "By a buyer, when it cannot be had; only while it is approved and not ordered (409 REQUISITION_STATE). A"
                            + " ticket that waits for the part returns to its dispatcher.")
    public Uni<RequisitionView> cancel(
            @PathParam("id") UUID id,
            @Valid @NotNull RequisitionCancelRequest request,
            @HeaderParam("If-Match") IfMatch seen) {
        return commands.cancel(id, request.reason(), seen, person.actor());
    }

    @POST
    @Path("/{id}/withdraw")
    @Operation(
            summary = "Withdraw a requisition",
            description =
                    "By the person who wrote it, while it is in approval. What a shortage raised is withdrawn by itself"
                            + " when the ticket no longer needs the part.")
    public Uni<RequisitionView> withdraw(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen) {
        return commands.withdraw(id, seen, person.actor());
    }
}
