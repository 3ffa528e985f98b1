package org.houqin.ticket.catalog;

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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.houqin.platform.export.Exported;
import org.houqin.platform.http.IfMatch;
import org.houqin.platform.http.Recorded;
import org.houqin.platform.identity.CurrentPerson;
import org.houqin.platform.identity.Roles;
import org.houqin.platform.paging.Page;
import org.jboss.resteasy.reactive.RestResponse;

/** Kinds of needs. */
@Path("/api/categories")
@RolesAllowed(Roles.STAFF)
@Recorded
@Tag(name = "Categories", description = "Kinds of needs, with their limits and the skill they take")
public class CategoryResource {
    private final CategoryCommands commands;
    private final CategoryQueries queries;
    private final CurrentPerson current;

    CategoryResource(CategoryCommands commands, CategoryQueries queries, CurrentPerson current) {
        this.commands = commands;
        this.queries = queries;
        this.current = current;
    }

    @GET
    @Operation(operationId = "listCategories", summary = "All categories", description = "Sorted by code.")
    @Exported(
            name = "categories",
            columns = {"code", "name", "skill"})
    public Uni<Page<CategoryView>> list(@BeanParam @Valid CategoryListQuery page) {
        return queries.list(page);
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "addCategory", summary = "Add a category", description = "Codes are unique.")
    @APIResponseSchema(value = CategoryView.class, responseCode = "201", responseDescription = "Added")
    @APIResponse(responseCode = "409", description = "ALREADY_EXISTS: the code is taken")
    public Uni<RestResponse<CategoryView>> add(@Valid @NotNull NewCategory wanted) {
        return commands.add(wanted, current.actor())
                .map(view -> RestResponse.ResponseBuilder.<CategoryView>created(
                                URI.create("/api/categories/" + view.id()))
                        .entity(view)
                        .build());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "editCategory",
            summary = "Rename, move, limit or retire a category",
            description = "Tickets that have it keep it and their limits. Nothing is deleted; what is out of use is"
                    + " offered nowhere any more.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "409", description = "STILL_IN_USE: categories in use belong to it")
    @APIResponse(responseCode = "412", description = "STALE_VERSION: it has changed since the version in If-Match")
    public Uni<CategoryView> edit(
            @PathParam("id") UUID id,
            @Valid @NotNull CategoryRequest wanted,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        return commands.edit(id, wanted, ifMatch, current.actor());
    }
}
