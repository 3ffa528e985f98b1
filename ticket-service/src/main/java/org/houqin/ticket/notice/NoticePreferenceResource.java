package org.houqin.ticket.notice;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.houqin.platform.http.Recorded;
import org.houqin.platform.identity.CurrentPerson;
import org.houqin.platform.identity.Roles;

/** How one wants to be told. */
@Path("/api/notice-preferences")
@RolesAllowed({Roles.STAFF, Roles.CONTRACTOR})
@Recorded
@Tag(name = "Notices")
public class NoticePreferenceResource {
    private final NoticePreferenceCommands commands;
    private final CurrentPerson current;

    NoticePreferenceResource(NoticePreferenceCommands commands, CurrentPerson current) {
        this.commands = commands;
        this.current = current;
    }

    @GET
    @Operation(operationId = "getNoticePreferences", summary = "How I want to be told")
    public Uni<NoticePreferences> get() {
        return commands.of(current.actor());
    }

    @PUT
    @Operation(
            operationId = "putNoticePreferences",
            summary = "Choose how I want to be told",
            description = "Kinds that are left out stay as they are.")
    public Uni<NoticePreferences> put(@Valid @NotNull NoticePreferences wanted) {
        return commands.choose(wanted, current.actor());
    }
}
