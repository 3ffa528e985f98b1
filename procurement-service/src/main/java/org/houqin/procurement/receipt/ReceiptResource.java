package org.houqin.procurement.receipt;

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

/** Goods receipts over HTTP. */
@Path("/api/goods-receipts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.BUYER, Roles.APPROVER, Roles.STOREKEEPER, Roles.FINANCE, Roles.MANAGER, Roles.ADMIN})
@Recorded
@Tag(name = "Goods receipts", description = "What arrived, inspected line by line")
public class ReceiptResource {
    private final ReceiptCommands commands;
    private final ReceiptQueries queries;
    private final CurrentPerson person;

    ReceiptResource(ReceiptCommands commands, ReceiptQueries queries, CurrentPerson person) {
        this.commands = commands;
        this.queries = queries;
        this.person = person;
    }

    @GET
    @Operation(summary = "List goods receipts", description = "With their lines, the latest first; sort by receivedAt.")
    @Exported(
            name = "goods-receipts",
            columns = {
                "number",
                "orderNumber",
                "supplier.name",
                "lines.item.sku",
                "lines.item.name",
                "lines.accepted",
                "lines.refused",
                "deliveryNote",
                "receivedAt",
                "receivedBy.name"
            })
    public Uni<Page<GoodsReceiptView>> list(@BeanParam ReceiptFilter filter, @BeanParam @Valid PageRequest page) {
        return queries.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Get a goods receipt", description = "One receipt with its lines.")
    public Uni<GoodsReceiptView> get(@PathParam("id") UUID id) {
        return queries.get(id);
    }

    @POST
    @RolesAllowed(Roles.STOREKEEPER)
    @Operation(
            summary = "Receive goods",
            description =
                    "Receives and accepts or refuses in one step, by a storekeeper who neither ordered nor approved"
                            + " (403 SEPARATION_OF_DUTIES). More than is still to come is refused (409 OVER_DELIVERY). What is"
                            + " accepted goes into stock by itself; what is refused stays open for a replacement unless the line"
                            + " is final. The order closes when nothing more is to come. If-Match names the version of the order the"
                            + " delivery was compared with: 412 STALE_VERSION when something has been booked since.")
    @APIResponseSchema(value = GoodsReceiptView.class, responseCode = "201", responseDescription = "Received")
    public Uni<RestResponse<GoodsReceiptView>> receive(
            @Valid @NotNull NewGoodsReceipt request, @HeaderParam("If-Match") IfMatch seen) {
        return commands.receive(request, seen, person.actor())
                .map(view -> RestResponse.ResponseBuilder.ok(view)
                        .status(RestResponse.Status.CREATED)
                        .location(URI.create("/api/goods-receipts/" + view.id()))
                        .build());
    }
}
