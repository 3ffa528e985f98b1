package org.houqin.ticket.notice;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.houqin.platform.export.Exported;
import org.houqin.platform.http.Recorded;
import org.houqin.platform.identity.CurrentPerson;
import org.houqin.platform.identity.Roles;
import org.houqin.platform.paging.Page;
import org.houqin.platform.time.ZoneName;

/** What one was told. Everybody sees their own and nobody else's. */
@Path("/api/notices")
@RolesAllowed({Roles.STAFF, Roles.CONTRACTOR})
@Recorded
@Tag(name = "Notices", description = "What one was told, and how one wants to be told")
public class NoticeResource {
    private final NoticeCommands commands;
    private final NoticeQueries queries;
    private final CurrentPerson current;
    private final Clock clock;

    NoticeResource(NoticeCommands commands, NoticeQueries queries, CurrentPerson current, Clock clock) {
        this.commands = commands;
        this.queries = queries;
        this.current = current;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listNotices", summary = "My notices", description = "Latest first.")
    @Exported(
            name = "notices",
            columns = {"createdAt", "kind", "text", "urgent", "readAt"})
    public Uni<Page<NoticeView>> list(@BeanParam @Valid NoticeListQuery wanted) {
        return queries.list(wanted, current.actor());
    }

    @GET
    @Path("unread")
    @Operation(
            operationId = "countUnreadNotices",
            summary = "How many are unread",
            description = "Takes note of the language and time zone the person reads in, for their mails.")
    public Uni<UnreadView> unread(
            @QueryParam("language") @Pattern(regexp = "zh|en") String language, @QueryParam("zone") String zone) {
        return queries.unread(current.actor(), new Reader(language, known(zone)), clock.instant());
    }

    @POST
    @Path("{id}/read")
    @Operation(operationId = "readNotice", summary = "Mark one as read")
    @APIResponse(responseCode = "404", description = "NOT_FOUND: there is none, or it is somebody else's")
    public Uni<UnreadView> read(@PathParam("id") UUID id) {
        return commands.read(id, current.actor());
    }

    @POST
    @Path("read")
    @Operation(operationId = "readNotices", summary = "Mark all as read")
    public Uni<UnreadView> readAll() {
        return commands.read(null, current.actor());
    }

    private static String known(String zone) {
        ZoneId known = ZoneName.read(zone, null);
        return known == null ? null : known.getId();
    }
}
