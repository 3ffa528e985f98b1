package org.houqin.ticket.rule;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.List;
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
import org.jboss.resteasy.reactive.RestResponse;

/** Rules that say who does it. */
@Path("/api/dispatch-rules")
@Recorded
@RolesAllowed({Roles.DISPATCHER, Roles.MANAGER, Roles.ADMIN})
@Tag(
        name = "Rules",
        description = "What sorts tickets in and gives them out by itself; the first rule that fits decides")
public class DispatchRuleResource {
    private final RuleCommands commands;
    private final RuleQueries queries;
    private final DispatchTrialQueries trials;
    private final CurrentPerson current;

    DispatchRuleResource(
            RuleCommands commands, RuleQueries queries, DispatchTrialQueries trials, CurrentPerson current) {
        this.commands = commands;
        this.queries = queries;
        this.trials = trials;
        this.current = current;
    }

    @GET
    @Operation(
            operationId = "listDispatchRules",
            summary = "Rules of dispatch",
            description = "In the order in which they are looked at.")
    @Exported(
            name = "dispatch-rules",
            columns = {
                "position",
                "name",
                "mode",
                "names.category",
                "names.place",
                "names.department",
                "condition.urgency",
                "condition.nature",
                "condition.channel",
                "condition.words",
                "condition.weekdays",
                "condition.from",
                "condition.until",
                "outcome.strategy",
                "names.team"
            })
    public Uni<List<RuleView>> list() {
        return queries.all(RuleKind.DISPATCH);
    }

    @POST
    @RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
    @Operation(operationId = "addDispatchRule", summary = "Add a rule of dispatch", description = "Behind the others.")
    @APIResponseSchema(value = RuleView.class, responseCode = "201", responseDescription = "The rule")
    @APIResponse(responseCode = "400", description = "INVALID_INPUT: it names nothing known, or does nothing")
    public Uni<RestResponse<RuleView>> add(@Valid @NotNull RuleProfile wanted) {
        return commands.add(RuleKind.DISPATCH, wanted, current.actor())
                .map(view -> RestResponse.ResponseBuilder.<RuleView>created(
                                URI.create("/api/dispatch-rules/" + view.id()))
                        .entity(view)
                        .build());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
    @Operation(
            operationId = "changeDispatchRule",
            summary = "Say anew what a rule of dispatch does",
            description = "Also switches it on and off.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "404", description = "NOT_FOUND: there is none")
    @APIResponse(responseCode = "412", description = "STALE_VERSION: somebody else changed it in the meantime")
    public Uni<RuleView> change(
            @PathParam("id") UUID id, @Valid @NotNull RuleProfile wanted, @HeaderParam("If-Match") IfMatch ifMatch) {
        return commands.change(RuleKind.DISPATCH, id, wanted, ifMatch, current.actor());
    }

    @PUT
    @Path("order")
    @RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
    @Operation(operationId = "orderDispatchRules", summary = "Put the rules of dispatch in order")
    @APIResponse(responseCode = "200", description = "In the new order")
    @APIResponse(responseCode = "400", description = "INVALID_INPUT: these are not all rules there are")
    public Uni<List<RuleView>> order(@Valid @NotNull RuleOrder wanted) {
        return commands.order(RuleKind.DISPATCH, wanted, current.actor())
                .flatMap(done -> queries.all(RuleKind.DISPATCH));
    }

    @POST
    @Path("trial")
    @RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
    @Operation(
            operationId = "tryDispatchRule",
            summary = "Try a rule of dispatch on past tickets",
            description = "Which it would have given out, to whom as people stand today, and how often it went there"
                    + " anyway. Touches nothing.")
    @APIResponse(responseCode = "200", description = "What it would have done")
    @APIResponse(responseCode = "400", description = "INVALID_INPUT: it does not say who does it")
    public Uni<DispatchTrial> trial(@Valid @NotNull RuleTrialRequest wanted) {
        return trials.trial(wanted);
    }
}
