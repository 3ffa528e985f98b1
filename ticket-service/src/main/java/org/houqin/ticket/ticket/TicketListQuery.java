package org.houqin.ticket.ticket;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.houqin.platform.paging.PageRequest;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.ticket.catalog.Impact;
import org.houqin.ticket.catalog.Nature;
import org.houqin.ticket.sla.Urgency;

/** Which tickets are wanted; a filter that is not given filters nothing. */
public class TicketListQuery extends PageRequest {
    @QueryParam("status")
    @Parameter(description = "Only tickets in this state")
    public TicketStatus status;

    @QueryParam("ids")
    @Size(max = 4000)
    @Parameter(description = "Only these tickets, comma-separated; for looking again at what has changed")
    public String ids;

    @QueryParam("technicianId")
    @Parameter(description = "Only tickets of this technician")
    public UUID technicianId;

    @QueryParam("categoryId")
    @Parameter(description = "Only tickets of this category and those inside it")
    public UUID categoryId;

    @QueryParam("directCategoryId")
    @Parameter(description = "Only tickets of this very category")
    public UUID directCategoryId;

    @QueryParam("requesterId")
    @Parameter(description = "Only tickets of this requester")
    public UUID requesterId;

    @QueryParam("open")
    @Parameter(description = "Only tickets somebody still has work with, or only the others")
    public Boolean open;

    @QueryParam("urgency")
    @Parameter(description = "Only tickets this pressing")
    public Urgency urgency;

    @QueryParam("nature")
    @Parameter(description = "Only essential needs, or only improvement wishes")
    public Nature nature;

    @QueryParam("impact")
    @Parameter(description = "Only tickets that concern this many")
    public Impact impact;

    @BeanParam
    @Valid
    public SlaFilterQuery sla = new SlaFilterQuery();

    @QueryParam("locationId")
    @Parameter(description = "Only tickets at this very place")
    public UUID locationId;

    @QueryParam("teamId")
    @Parameter(description = "Only tickets of this team or outside firm")
    public UUID teamId;

    @QueryParam("channel")
    @Parameter(description = "Only tickets that came this way")
    public Channel channel;

    @QueryParam("due")
    @Parameter(description = "BREACHED: the next clock has run out; SOON: it runs out within two hours")
    public Due due;

    @QueryParam("createdFrom")
    @Parameter(description = "Only tickets reported at or after this instant")
    public Instant createdFrom;

    @QueryParam("createdTo")
    @Parameter(description = "Only tickets reported before this instant")
    public Instant createdTo;

    @QueryParam("closedFrom")
    @Parameter(description = "Only tickets closed at or after this instant")
    public Instant closedFrom;

    @QueryParam("closedTo")
    @Parameter(description = "Only tickets closed before this instant")
    public Instant closedTo;

    @QueryParam("unassigned")
    @Parameter(description = "true: only tickets without a technician")
    public Boolean unassigned;

    /** How the next clock stands. */
    public enum Due {
        BREACHED,
        SOON
    }

    /** The tickets asked for by id; null when none are. */
    UUID[] wantedIds() {
        if (ids == null || ids.isBlank()) {
            return null;
        }
        try {
            return Stream.of(ids.split(","))
                    .map(String::strip)
                    .map(UUID::fromString)
                    .toArray(UUID[]::new);
        } catch (IllegalArgumentException e) {
            throw RuleViolation.invalid("ids", "are not ids");
        }
    }
}
