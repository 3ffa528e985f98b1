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

/** Rules that say what a report is, how pressing, and whose. */
@Path("/api/triage-rules")
@Recorded
@RolesAllowed({Roles.DISPATCHER, Roles.MANAGER, Roles.ADMIN})
@Tag(
        name = "Rules",
        description = "What sorts tickets in and gives them out by itself; the first rule that fits decides")
public class TriageRuleResource {
    private final RuleCommands commands;
    private final RuleQueries queries;
    private final CurrentPerson current;

    TriageRuleResource(RuleCommands commands, RuleQueries queries, CurrentPerson current) {
        this.commands = commands;
        this.queries = queries;
        this.current = current;
    }

    @GET
    @Operation(
            operationId = "listTriageRules",
            summary = "Rules of triage",
            description = "In the order in which they are looked at.")
    @Exported(
            name = "triage-rules",
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
                "names.newCategory",
                "outcome.urgency",
                "names.policy",
                "names.team"
            })
    public Uni<List<RuleView>> list() {
        return queries.all(RuleKind.TRIAGE);
    }

    @POST
    @RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
    @Operation(operationId = "addTriageRule", summary = "Add a rule of triage", description = "Behind the others.")
    @APIResponseSchema(value = RuleView.class, responseCode = "201", responseDescription = "The rule")
    @APIResponse(responseCode = "400", description = "INVALID_INPUT: it names nothing known, or does nothing")
    public Uni<RestResponse<RuleView>> add(@Valid @NotNull RuleProfile wanted) {
        return commands.add(RuleKind.TRIAGE, wanted, current.actor())
                .map(view -> RestResponse.ResponseBuilder.<RuleView>created(
                                URI.create("/api/triage-rules/" + view.id()))
                        .entity(view)
                        .build());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
    @Operation(
            operationId = "changeTriageRule",
            summary = "Say anew what a rule of triage does",
            description = "Also switches it on and off.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "404", description = "NOT_FOUND: there is none")
    @APIResponse(responseCode = "412", description = "STALE_VERSION: somebody else changed it in the meantime")
    public Uni<RuleView> change(
            @PathParam("id") UUID id, @Valid @NotNull RuleProfile wanted, @HeaderParam("If-Match") IfMatch ifMatch) {
        return commands.change(RuleKind.TRIAGE, id, wanted, ifMatch, current.actor());
    }

    @PUT
    @Path("order")
    @RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
    @Operation(operationId = "orderTriageRules", summary = "Put the rules of triage in order")
    @APIResponse(responseCode = "200", description = "In the new order")
    @APIResponse(responseCode = "400", description = "INVALID_INPUT: these are not all rules there are")
    public Uni<List<RuleView>> order(@Valid @NotNull RuleOrder wanted) {
        return commands.order(RuleKind.TRIAGE, wanted, current.actor()).flatMap(done -> queries.all(RuleKind.TRIAGE));
    }

    @POST
    @Path("trial")
    @RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
    @Operation(
            operationId = "tryTriageRule",
            summary = "Try a rule on past tickets",
            description = "What it would have changed, and how often a dispatcher decided the same. Touches nothing.")
    @APIResponse(responseCode = "200", description = "What it would have done")
    public Uni<RuleTrial> trial(@Valid @NotNull RuleTrialRequest wanted) {
        return queries.trial(wanted);
    }
}
