package org.houqin.ticket.ticket;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.identity.Actor;
import org.houqin.ticket.catalog.Impact;
import org.houqin.ticket.catalog.Nature;
import org.houqin.ticket.dispatch.TechnicianView;
import org.houqin.ticket.sla.SlaClockView;
import org.houqin.ticket.sla.SlaRules;
import org.houqin.ticket.sla.Urgency;

/** A ticket in a list. */
@Schema(name = "TicketSummary")
public record TicketSummary(
        UUID id,
        @Schema(examples = "T-2026-000123") String number,
        long version,
        TicketStatus status,
        @Schema(examples = "Tap drips in 304") String title,
        TicketView.Category category,
        TicketView.Place location,
        Urgency urgency,

        @Schema(description = "Essential need or improvement wish")
        Nature nature,

        @Schema(description = "How many it concerns: a person or room, a floor or department, a building or more")
        Impact impact,

        Channel channel,
        TicketWatch watch,
        TicketView.Person requester,
        @Schema(nullable = true) TicketView.Person technician,

        @Schema(description = "The team or outside firm it is with", nullable = true)
        TechnicianView.TeamRef team,

        @Schema(description = "Any technician it suits may take it")
        boolean pool,

        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @Schema(hidden = true)
        Set<UUID> teamMembers,

        List<TicketView.Helper> helpers,

        @Schema(description = "The ticket it goes on as", nullable = true)
        TicketView.TicketRef mergedInto,

        Instant createdAt,

        @Schema(description = "When the next clock runs out; null while none runs", nullable = true)
        Instant dueAt,

        List<SlaClockView> sla,
        @Schema(nullable = true) TicketView.Pause pause,

        @Schema(description = "Commands the caller may give now", examples = "[\"dispatch\", \"comment\"]")
        List<String> allowed) {
    /** What the actor may do with it. */
    TicketPermissions permissions() {
        return new TicketPermissions(
                status,
                requester.id(),
                technician == null ? null : technician.id(),
                watch.people(),
                TicketView.Helper.ids(helpers),
                teamMembers,
                pool);
    }

    /** The same as this person sees it at this instant. */
    TicketSummary seenBy(Actor actor, Instant now, SlaRules rules) {
        return new TicketSummary(
                id,
                number,
                version,
                status,
                title,
                category,
                location,
                urgency,
                nature,
                impact,
                channel,
                watch.seenBy(actor),
                requester,
                technician,
                team,
                pool,
                teamMembers,
                helpers,
                mergedInto,
                createdAt,
                dueAt,
                sla.stream().map(clock -> clock.at(now, rules)).toList(),
                pause,
                permissions().allowedTo(actor));
    }
}
