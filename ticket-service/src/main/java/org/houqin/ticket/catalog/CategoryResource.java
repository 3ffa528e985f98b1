package org.houqin.ticket.catalog;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.houqin.platform.http.Recorded;
import org.houqin.platform.identity.Roles;
import org.houqin.platform.paging.Page;
import org.houqin.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** Kinds of needs. */
@Path("/api/categories")
@RolesAllowed(Roles.STAFF)
@Recorded
@Tag(name = "Categories", description = "Kinds of needs, with their limits and the skill they take")
public class CategoryResource {
    private final CategoryCommands commands;
    private final CategoryQueries queries;

    CategoryResource(CategoryCommands commands, CategoryQueries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    @GET
    @Operation(operationId = "listCategories", summary = "All categories", description = "Sorted by code.")
    public Uni<Page<CategoryView>> list(@BeanParam @Valid PageRequest page) {
        return queries.list(page);
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "addCategory", summary = "Add a category", description = "Codes are unique.")
    @APIResponseSchema(value = CategoryView.class, responseCode = "201", responseDescription = "Added")
    @APIResponse(responseCode = "409", description = "ALREADY_EXISTS: the code is taken")
    public Uni<RestResponse<CategoryView>> add(@Valid @NotNull NewCategory wanted) {
        return commands.add(wanted)
                .map(view -> RestResponse.ResponseBuilder.<CategoryView>created(
                                URI.create("/api/categories/" + view.id()))
                        .entity(view)
                        .build());
    }
}
