package org.houqin.procurement.supplier;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** Suppliers over HTTP. */
@Path("/api/suppliers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.BUYER, Roles.APPROVER, Roles.STOREKEEPER, Roles.FINANCE, Roles.MANAGER, Roles.ADMIN})
@Recorded
@Tag(name = "Suppliers", description = "The firms that sell to us")
public class SupplierResource {
    private final SupplierCommands commands;
    private final SupplierQueries queries;
    private final CurrentPerson person;

    SupplierResource(SupplierCommands commands, SupplierQueries queries, CurrentPerson person) {
        this.commands = commands;
        this.queries = queries;
        this.person = person;
    }

    @GET
    @Operation(summary = "List suppliers", description = "Sorted by name; q finds parts of the name.")
    @Exported(
            name = "suppliers",
            columns = {"name", "contact", "phone", "leadDays"})
    public Uni<Page<SupplierView>> list(@BeanParam @Valid PageRequest page) {
        return queries.list(page, person.actor());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Get a supplier", description = "What is known of one supplier.")
    public Uni<SupplierView> get(@PathParam("id") UUID id) {
        return queries.get(id, person.actor());
    }

    @POST
    @RolesAllowed({Roles.BUYER, Roles.ADMIN})
    @Operation(
            summary = "Add a supplier",
            description = "Its name must be new, whatever its case (409 SUPPLIER_NAME_TAKEN).")
    @APIResponseSchema(value = SupplierView.class, responseCode = "201", responseDescription = "Added")
    public Uni<RestResponse<SupplierView>> create(@Valid @NotNull NewSupplier request) {
        return commands.create(request, person.actor())
                .map(view -> RestResponse.ResponseBuilder.ok(view)
                        .status(RestResponse.Status.CREATED)
                        .location(URI.create("/api/suppliers/" + view.id()))
                        .build());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.BUYER, Roles.ADMIN})
    @Operation(
            summary = "Edit a supplier",
            description = "Replaces what is known of it. Orders keep the name they were placed with.")
    public Uni<SupplierView> edit(
            @PathParam("id") UUID id, @Valid @NotNull NewSupplier request, @HeaderParam("If-Match") IfMatch seen) {
        return commands.edit(id, request, seen, person.actor());
    }
}
