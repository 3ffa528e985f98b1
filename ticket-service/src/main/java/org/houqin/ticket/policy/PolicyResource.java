package org.houqin.ticket.policy;

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
import org.houqin.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** Which targets hold for which tickets, in versions. */
@Path("/api/sla-policies")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.DISPATCHER})
@Recorded
@Tag(name = "Policies", description = "Which targets hold for which tickets, in versions.")
public class PolicyResource {
    private final PolicyCommands commands;
    private final PolicyQueries queries;
    private final CurrentPerson current;

    PolicyResource(PolicyCommands commands, PolicyQueries queries, CurrentPerson current) {
        this.commands = commands;
        this.queries = queries;
        this.current = current;
    }

    @GET
    @Operation(operationId = "listSlaPolicies", summary = "All policies", description = "With their versions, by code.")
    @Exported(
            name = "sla-policies",
            columns = {"code", "name", "inForce"})
    public Uni<Page<PolicyView>> list(@BeanParam @Valid PageRequest page) {
        return queries.list(page);
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "addSlaPolicy", summary = "Add a policy", description = "Codes are unique.")
    @APIResponseSchema(value = PolicyView.class, responseCode = "201", responseDescription = "Added")
    @APIResponse(responseCode = "409", description = "ALREADY_EXISTS: the code is taken")
    public Uni<RestResponse<PolicyView>> add(@Valid @NotNull PolicyRequest wanted) {
        return commands.add(wanted, current.actor())
                .map(view -> RestResponse.ResponseBuilder.<PolicyView>created(
                                URI.create("/api/sla-policies/" + view.id()))
                        .entity(view)
                        .build());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "changeSlaPolicy",
            summary = "Make its next version",
            description = "Clocks that run keep the version they started with; versions are never altered.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "412", description = "STALE_VERSION: it has changed since the version in If-Match")
    public Uni<PolicyView> change(
            @PathParam("id") UUID id, @Valid @NotNull PolicyRequest wanted, @HeaderParam("If-Match") IfMatch ifMatch) {
        return commands.change(id, wanted, ifMatch, current.actor());
    }

    @POST
    @Path("template")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "useSlaTemplate",
            summary = "Let a shipped set of policies hold",
            description = "Policies of the other sets hold no longer; policies of the house stay as they are.")
    @APIResponse(responseCode = "204", description = "Done")
    public Uni<Void> template(@Valid @NotNull TemplateRequest wanted) {
        return commands.template(wanted, current.actor());
    }
}
