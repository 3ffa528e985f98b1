package org.houqin.feedback.survey;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.houqin.feedback.invitation.InvitationCommands;
import org.houqin.feedback.invitation.SurveyToken;
import org.houqin.feedback.response.NewResponse;
import org.houqin.platform.http.Recorded;

/** The survey behind the link in a mail: whoever holds the token may answer, once, without signing in. */
@Path("/public/surveys/{token}")
@PermitAll
@Recorded
@SecurityRequirementsSet
@Tag(name = "Surveys", description = "Answering by the link of a mail, without sign-in")
public class SurveyResource {
    private final InvitationCommands commands;
    private final SurveyQueries queries;

    SurveyResource(InvitationCommands commands, SurveyQueries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    @GET
    @Operation(
            operationId = "getSurvey",
            summary = "What the survey is about",
            description = "Never changes anything, so that mail scanners that open links do no harm.")
    @APIResponse(responseCode = "200", description = "The survey, to be answered while its status is OPEN")
    @APIResponse(responseCode = "404", description = "NOT_FOUND: not a link of ours, or replaced by a later mail")
    public Uni<SurveyView> show(@PathParam("token") String token) {
        return queries.withToken(SurveyToken.of(token));
    }

    @POST
    @Operation(
            operationId = "answerSurvey",
            summary = "Answer the survey",
            description = "Works once; `fixed: false` opens the ticket again.")
    @APIResponse(responseCode = "200", description = "The survey, answered")
    @APIResponse(responseCode = "404", description = "NOT_FOUND: not a link of ours, or replaced by a later mail")
    @APIResponse(responseCode = "409", description = "SURVEY_ANSWERED or SURVEY_EXPIRED")
    public Uni<SurveyView> answer(@PathParam("token") String token, @Valid @NotNull NewResponse response) {
        return commands.respond(SurveyToken.of(token), response.answer())
                .map(invitation -> new SurveyView(
                        invitation.ticketNumber(),
                        invitation.ticketTitle(),
                        invitation.finishedAt(),
                        invitation.status()));
    }
}
