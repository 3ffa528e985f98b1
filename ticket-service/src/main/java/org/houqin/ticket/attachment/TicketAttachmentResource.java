package org.houqin.ticket.attachment;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.houqin.platform.identity.CurrentPerson;
import org.houqin.platform.identity.Roles;

/** The files of one ticket. */
@Path("/api/tickets")
@RolesAllowed(Roles.STAFF)
@Tag(name = "Attachments")
public class TicketAttachmentResource {
    private final AttachmentQueries queries;
    private final CurrentPerson current;

    TicketAttachmentResource(AttachmentQueries queries, CurrentPerson current) {
        this.queries = queries;
        this.current = current;
    }

    @GET
    @Path("{id}/attachments")
    @Operation(
            operationId = "listAttachments",
            summary = "Its files",
            description = "Oldest first, for those who may see the ticket; at most some dozens, so in one answer.")
    @APIResponse(responseCode = "200", description = "The files")
    @APIResponse(responseCode = "404", description = "NOT_FOUND: there is no such ticket, or you may not know of it")
    public Uni<List<AttachmentView>> list(@PathParam("id") UUID id) {
        return queries.ofTicket(id, current.actor());
    }
}
