package org.houqin.feedback.response;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.houqin.platform.export.Exported;
import org.houqin.platform.identity.Roles;
import org.houqin.platform.paging.Page;
import org.houqin.platform.paging.PageRequest;

/** What people said. */
@Path("/api/responses")
@RolesAllowed({Roles.MANAGER, Roles.ADMIN})
@Tag(name = "Responses", description = "The answers, for managers")
public class ResponseResource {
    private final ResponseQueries queries;

    ResponseResource(ResponseQueries queries) {
        this.queries = queries;
    }

    @GET
    @Operation(
            operationId = "listResponses",
            summary = "All answers",
            description = "Newest first. `q`: a ticket number. Sort: `answeredAt`, `score`.")
    @Exported(
            name = "responses",
            columns = {"ticketNumber", "ticketTitle", "closure", "score", "fixed", "comment", "answeredAt"})
    public Uni<Page<ResponseView>> list(
            @BeanParam @Valid PageRequest page, @BeanParam @Valid ResponseFilterQuery filter) {
        return queries.list(filter, page);
    }
}
