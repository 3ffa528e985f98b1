package org.houqin.ticket.ticket;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.http.Versioned;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.text.LocalName;
import org.houqin.ticket.catalog.Impact;
import org.houqin.ticket.catalog.Nature;
import org.houqin.ticket.dispatch.TechnicianView;
import org.houqin.ticket.parts.PartStatus;
import org.houqin.ticket.parts.SupplyStage;
import org.houqin.ticket.place.Address;
import org.houqin.ticket.sla.SlaClockView;
import org.houqin.ticket.sla.SlaRules;
import org.houqin.ticket.sla.Urgency;
import org.houqin.ticket.sla.WaitingParty;

/** A ticket as one who may see it sees it. */
@Schema(name = "Ticket")
public record TicketView(
        UUID id,
        @Schema(examples = "T-2026-000123") String number,
        long version,
        TicketStatus status,
        @Schema(examples = "Tap drips in 304") String title,
        @Schema(nullable = true) String description,
        Channel channel,
        Category category,
        Place location,
        Urgency urgency,

        @Schema(description = "Essential need or improvement wish")
        Nature nature,

        @Schema(description = "How many it concerns: a person or room, a floor or department, a building or more")
        Impact impact,

        Person requester,
        @Schema(nullable = true) Person technician,

        @Schema(description = "The team or outside firm it is with", nullable = true)
        TechnicianView.TeamRef team,

        @Schema(description = "Any technician it suits may take it")
        boolean pool,

        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @Schema(hidden = true)
        Set<UUID> teamMembers,

        List<Helper> helpers,

        @Schema(description = "The ticket it goes on as", nullable = true)
        TicketRef mergedInto,

        @Schema(
                description = "How to reach the person; not for those who only wait for the same repair",
                nullable = true)
        String contact,

        @Schema(nullable = true) Instant preferredFrom,
        @Schema(nullable = true) Instant preferredTo,
        TicketWatch watch,
        Instant createdAt,
        @Schema(nullable = true) Instant respondedAt,

        @Schema(description = "When the requester was told it would be done", nullable = true)
        Instant plannedFor,

        @Schema(nullable = true) Instant finishedAt,
        @Schema(nullable = true) Instant closedAt,

        @Schema(description = "Counts how often it was or will be closed", examples = "1")
        int closure,

        @Schema(description = "How often it was reopened", examples = "0")
        int rework,

        List<SlaClockView> sla,
        @Schema(nullable = true) Pause pause,
        List<Part> parts,
        @Schema(nullable = true) Report report,
        @Schema(nullable = true) Verdict rating,

        @Schema(description = "Tickets about the same need that go on in this one")
        List<TicketRef> duplicates,

        @Schema(description = "Commands the caller may give now", examples = "[\"accept\", \"comment\"]")
        List<String> allowed)
        implements Versioned {
    @Schema(name = "CategoryRef")
    public record Category(UUID id, String code, LocalName name) {}

    @Schema(name = "LocationRef")
    public record Place(
            UUID id,
            LocalName name,
            LocalName path,

            @Schema(
                    description = "Its own or that of the nearest place around it; only on a single ticket",
                    nullable = true)
            Address address) {}

    @Schema(name = "PersonRef")
    public record Person(
            UUID id,
            String name,

            @Schema(description = "Only on a single ticket and for those who deal with it", nullable = true)
            String phone) {
        Person withoutPhone() {
            return new Person(id, name, null);
        }
    }

    @Schema(name = "TicketRef")
    public record TicketRef(
            UUID id, @Schema(examples = "T-2026-000123") String number) {}

    /** Somebody beside the technician who leads it. */
    @Schema(name = "Helper")
    public record Helper(
            UUID id,
            String name,
            @Schema(nullable = true) Instant acceptedAt,
            @Schema(nullable = true) Instant endedAt,
            @Schema(nullable = true) Integer labourMinutes) {
        static Set<UUID> ids(List<Helper> helpers) {
            return helpers.stream().map(Helper::id).collect(Collectors.toUnmodifiableSet());
        }
    }

    @Schema(name = "Pause")
    public record Pause(
            @Schema(examples = "ACCESS") String reason,
            LocalName name,
            WaitingParty party,
            Instant since,

            @Schema(description = "When somebody will be reminded, unless it was done", nullable = true)
            Instant chaseAt,

            @Schema(description = "When it goes back to the dispatcher", nullable = true)
            Instant giveUpAt) {}

    @Schema(name = "Part")
    public record Part(
            UUID lineId,
            UUID itemId,
            @Schema(examples = "TAP-15") String sku,
            LocalName itemName,
            @Schema(examples = "piece") String unit,
            @Schema(examples = "2") BigDecimal quantity,

            @Schema(examples = "0", description = "How much of it was handed out so far")
            BigDecimal issued,

            PartStatus status,
            @Schema(nullable = true) Supply supply) {}

    @Schema(name = "Supply")
    public record Supply(
            SupplyStage stage,

            @Schema(nullable = true, examples = "PO-2026-000012")
            String number,

            @Schema(nullable = true) LocalDate expectedOn) {}

    @Schema(name = "WorkReport")
    public record Report(
            String cause,
            String remedy,
            int labourMinutes,
            @Schema(nullable = true, examples = "WORN") String causeCode,
            @Schema(nullable = true, examples = "REPLACED") String remedyCode) {}

    @Schema(name = "Rating")
    public record Verdict(
            int score,
            boolean fixed,
            @Schema(nullable = true) String comment,
            Instant answeredAt) {}

    /** Who may see it and do what. */
    public TicketPermissions permissions() {
        return new TicketPermissions(
                status,
                requester.id(),
                technician == null ? null : technician.id(),
                watch.people(),
                Helper.ids(helpers),
                teamMembers,
                pool);
    }

    /** The same as this person sees it at this instant. */
    TicketView seenBy(Actor actor, Instant now, SlaRules rules) {
        boolean onlyWatches = permissions().onlyWatches(actor);
        return new TicketView(
                id,
                number,
                version,
                status,
                title,
                description,
                channel,
                category,
                location,
                urgency,
                nature,
                impact,
                onlyWatches ? requester.withoutPhone() : requester,
                technician == null || !onlyWatches ? technician : technician.withoutPhone(),
                team,
                pool,
                teamMembers,
                helpers,
                mergedInto,
                onlyWatches ? null : contact,
                preferredFrom,
                preferredTo,
                watch.seenBy(actor),
                createdAt,
                respondedAt,
                plannedFor,
                finishedAt,
                closedAt,
                closure,
                rework,
                sla.stream().map(clock -> clock.at(now, rules)).toList(),
                pause,
                parts,
                report,
                rating,
                duplicates,
                permissions().allowedTo(actor));
    }
}
