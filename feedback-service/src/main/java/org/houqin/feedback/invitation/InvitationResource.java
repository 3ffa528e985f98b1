package org.houqin.feedback.invitation;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.houqin.feedback.response.NewResponse;
import org.houqin.platform.export.Exported;
import org.houqin.platform.http.Recorded;
import org.houqin.platform.identity.CurrentPerson;
import org.houqin.platform.identity.Roles;
import org.houqin.platform.paging.Page;
import org.houqin.platform.paging.PageRequest;

/** Who was asked, and answering inside the application. */
@Path("/api")
@RolesAllowed(Roles.STAFF)
@Recorded
@Tag(name = "Invitations", description = "Asking the requester of a closed ticket, once per closing")
public class InvitationResource {
    private final InvitationCommands commands;
    private final InvitationQueries queries;
    private final CurrentPerson person;

    InvitationResource(InvitationCommands commands, InvitationQueries queries, CurrentPerson person) {
        this.commands = commands;
        this.queries = queries;
        this.person = person;
    }

    @GET
    @Path("/my/invitations")
    @Operation(
            operationId = "listMyInvitations",
            summary = "My invitations",
            description = "Newest first; `status=OPEN` is what still waits for an answer. `q`: a ticket number. "
                    + "Sort: `invitedAt`.")
    @Exported(
            name = "my-invitations",
            columns = {"ticketNumber", "ticketTitle", "closure", "status", "invitedAt", "expiresAt"})
    public Uni<Page<InvitationView>> mine(@BeanParam @Valid PageRequest page, @BeanParam InvitationFilterQuery filter) {
        return queries.mine(person.actor(), filter, page);
    }

    @GET
    @Path("/invitations")
    @RolesAllowed({Roles.MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "listInvitations",
            summary = "Everybody's invitations",
            description = "Newest first. `q`: a ticket number. Sort: `invitedAt`.")
    @Exported(
            name = "invitations",
            columns = {"ticketNumber", "ticketTitle", "closure", "channel", "status", "invitedAt", "sentAt", "expiresAt"
            })
    public Uni<Page<InvitationView>> all(@BeanParam @Valid PageRequest page, @BeanParam InvitationFilterQuery filter) {
        return queries.all(person.actor(), filter, page);
    }

    @GET
    @Path("/invitations/{id}")
    @Operation(
            operationId = "getInvitation",
            summary = "One invitation",
            description = "Its person and managers see it; for everybody else there is no such thing.")
    @APIResponse(responseCode = "200", description = "The invitation")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    public Uni<InvitationView> one(@PathParam("id") UUID id) {
        return queries.one(id, person.actor());
    }

    @POST
    @Path("/invitations/{id}/response")
    @Operation(
            operationId = "respondToInvitation",
            summary = "Answer an invitation",
            description = "Only its own person can, once. `fixed: false` opens the ticket again.")
    @APIResponse(responseCode = "200", description = "The invitation, answered")
    @APIResponse(responseCode = "404", description = "NOT_FOUND: no such invitation of yours")
    @APIResponse(responseCode = "409", description = "SURVEY_ANSWERED or SURVEY_EXPIRED")
    public Uni<InvitationView> respond(@PathParam("id") UUID id, @Valid @NotNull NewResponse response) {
        return commands.respond(id, response.answer(), person.actor());
    }
}
