package org.houqin.ticket.ticket;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.houqin.platform.paging.PageRequest;
import org.houqin.ticket.sla.Urgency;

/** Which tickets are wanted; a filter that is not given filters nothing. */
public class TicketListQuery extends PageRequest {
    @QueryParam("status")
    @Parameter(description = "Only tickets in this state")
    public TicketStatus status;

    @QueryParam("technicianId")
    @Parameter(description = "Only tickets of this technician")
    public UUID technicianId;

    @QueryParam("categoryId")
    @Parameter(description = "Only tickets of this category")
    public UUID categoryId;

    @QueryParam("requesterId")
    @Parameter(description = "Only tickets of this requester")
    public UUID requesterId;

    @QueryParam("locationId")
    @Parameter(description = "Only tickets at this very place")
    public UUID locationId;

    @QueryParam("channel")
    @Parameter(description = "Only tickets that came by this way")
    public Channel channel;

    @QueryParam("open")
    @Parameter(description = "Only tickets somebody still has work with, or only the others")
    public Boolean open;

    @QueryParam("urgency")
    @Parameter(description = "Only tickets this pressing")
    public Urgency urgency;

    @BeanParam
    @Valid
    public SlaFilterQuery sla = new SlaFilterQuery();
}
