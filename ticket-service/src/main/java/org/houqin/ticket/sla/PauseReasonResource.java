package org.houqin.ticket.sla;

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
import org.houqin.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** Why work may wait. */
@Path("/api/pause-reasons")
@RolesAllowed(Roles.STAFF)
@Recorded
@Tag(
        name = "Pause reasons",
        description = "Why work may wait: who has to move, which clocks stop, when to remind and give up")
public class PauseReasonResource {
    private final PauseReasons reasons;
    private final PauseReasonQueries queries;
    private final CurrentPerson current;

    PauseReasonResource(PauseReasons reasons, PauseReasonQueries queries, CurrentPerson current) {
        this.reasons = reasons;
        this.queries = queries;
        this.current = current;
    }

    @GET
    @Operation(operationId = "listPauseReasons", summary = "All pause reasons", description = "Sorted by code.")
    @Exported(
            name = "pause-reasons",
            columns = {"code", "name", "party"})
    public Uni<Page<PauseReasonView>> list(@BeanParam @Valid PageRequest page) {
        return queries.list(page);
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "addPauseReason", summary = "Add a pause reason", description = "Codes are unique.")
    @APIResponseSchema(value = PauseReasonView.class, responseCode = "201", responseDescription = "Added")
    @APIResponse(responseCode = "409", description = "ALREADY_EXISTS: the code is taken")
    public Uni<RestResponse<PauseReasonView>> add(@Valid @NotNull PauseReasonView wanted) {
        return reasons.add(wanted, current.actor())
                .map(view -> RestResponse.ResponseBuilder.<PauseReasonView>created(
                                URI.create("/api/pause-reasons/" + view.code()))
                        .entity(view)
                        .build());
    }

    @PUT
    @Path("{code}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "changePauseReason",
            summary = "Change a pause reason",
            description = "Waiting that has begun keeps what held then.")
    @APIResponse(responseCode = "200", description = "The reason as it is now")
    @APIResponse(responseCode = "412", description = "STALE_VERSION: it has changed since the version in If-Match")
    public Uni<PauseReasonView> change(
            @PathParam("code") String code,
            @Valid @NotNull PauseReasonView wanted,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        return reasons.change(code, wanted, ifMatch, current.actor());
    }
}
