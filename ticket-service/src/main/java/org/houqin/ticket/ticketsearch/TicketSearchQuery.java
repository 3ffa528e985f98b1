package org.houqin.ticket.ticketsearch;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.houqin.platform.paging.PageRequest;

/** What is searched for, in {@code q}. */
public class TicketSearchQuery extends PageRequest {
    @QueryParam("open")
    @Parameter(description = "Only tickets that are still open")
    public Boolean open;
}
