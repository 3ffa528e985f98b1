package org.houqin.feedback.invitation;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which invitations are wanted. */
public class InvitationFilterQuery {
    @QueryParam("status")
    @Parameter(description = "Only those in this status")
    public InvitationStatus status;

    @QueryParam("ticketId")
    @Parameter(description = "Only those about this ticket")
    public UUID ticketId;
}
