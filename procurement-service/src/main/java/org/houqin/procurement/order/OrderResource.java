package org.houqin.procurement.order;

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

/** Orders over HTTP. */
@Path("/api/purchase-orders")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.BUYER, Roles.APPROVER, Roles.STOREKEEPER, Roles.FINANCE, Roles.MANAGER, Roles.ADMIN})
@Recorded
@Tag(name = "Purchase orders", description = "What suppliers were asked to deliver, and how much of it has come")
public class OrderResource {
    private final OrderCommands commands;
    private final OrderQueries queries;
    private final CurrentPerson person;

    OrderResource(OrderCommands commands, OrderQueries queries, CurrentPerson person) {
        this.commands = commands;
        this.queries = queries;
        this.person = person;
    }

    @GET
    @Operation(
            summary = "List orders",
            description = "With their lines. Sort by createdAt or expectedOn; q finds numbers and suppliers.")
    @Exported(
            name = "orders",
            columns = {
                "number",
                "status",
                "supplier.name",
                "lines.item.sku",
                "lines.item.name",
                "lines.ordered",
                "lines.received",
                "total",
                "currency",
                "expectedOn",
                "createdAt",
                "createdBy.name",
                "cancelReason",
                "closeReason"
            })
    public Uni<Page<PurchaseOrderView>> list(@BeanParam OrderFilter filter, @BeanParam @Valid PageRequest page) {
        return queries.list(filter, page, person.actor());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Get an order", description = "One order with its lines.")
    public Uni<PurchaseOrderView> get(@PathParam("id") UUID id) {
        return queries.get(id, person.actor());
    }

    @POST
    @RolesAllowed(Roles.BUYER)
    @Operation(
            summary = "Place an order",
            description =
                    "Creates and places it in one step. Each line is an approved requisition, which can be ordered"
                            + " once (409 REQUISITION_STATE), and neither by its approver nor by who asked for it (403"
                            + " SEPARATION_OF_DUTIES).")
    @APIResponseSchema(value = PurchaseOrderView.class, responseCode = "201", responseDescription = "Placed")
    public Uni<RestResponse<PurchaseOrderView>> place(@Valid @NotNull NewPurchaseOrder request) {
        return commands.place(request, person.actor())
                .map(view -> RestResponse.ResponseBuilder.ok(view)
                        .status(RestResponse.Status.CREATED)
                        .location(URI.create("/api/purchase-orders/" + view.id()))
                        .build());
    }

    @POST
    @Path("/{id}/cancel")
    @RolesAllowed(Roles.BUYER)
    @Operation(
            summary = "Cancel an order",
            description =
                    "While nothing has been received (409 ORDER_STATE). Its requisitions are cancelled; tickets that"
                            + " wait for them return to their dispatcher.")
    public Uni<PurchaseOrderView> cancel(
            @PathParam("id") UUID id, @Valid @NotNull CancelRequest request, @HeaderParam("If-Match") IfMatch seen) {
        return commands.cancel(id, request.reason(), seen, person.actor());
    }

    @POST
    @Path("/{id}/close")
    @RolesAllowed(Roles.BUYER)
    @Operation(
            summary = "Close an order short",
            description =
                    "When something has come and the rest will not (409 ORDER_STATE before that). What was accepted stays; the"
                            + " requisitions that lack something are cancelled, and tickets that wait for them return to their"
                            + " dispatcher.")
    public Uni<PurchaseOrderView> close(
            @PathParam("id") UUID id, @Valid @NotNull CloseRequest request, @HeaderParam("If-Match") IfMatch seen) {
        return commands.close(id, request.reason(), seen, person.actor());
    }
}
