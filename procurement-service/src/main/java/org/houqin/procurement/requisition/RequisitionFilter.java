package org.houqin.procurement.requisition;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which requisitions a list shows. */
public class RequisitionFilter {
    @QueryParam("status")
    @Parameter(description = "Only those in this state")
    public RequisitionStatus status;

    @QueryParam("mine")
    @Parameter(description = "Only those the caller asked for")
    public boolean mine;

    @QueryParam("ticketId")
    @Parameter(description = "Only those this ticket waits for")
    public UUID ticketId;
}
