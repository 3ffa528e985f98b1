package org.houqin.ticket.ticket;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.identity.Roles;
import org.houqin.platform.messaging.Audience;
import org.houqin.platform.messaging.Outbox;
import org.houqin.ticket.dispatch.Teams;
import org.houqin.ticket.timeline.Timeline;
import org.houqin.ticket.timeline.TimelineEntry;
import org.houqin.ticket.work.Worksheets;

/** Carries out a change of a ticket and writes down what followed: in the timeline for people, in the outbox for others. */
@ApplicationScoped
public class TicketJournal {
    private final Tickets tickets;
    private final Timeline timeline;
    private final Watchers watchers;
    private final Worksheets worksheets;
    private final Outbox outbox;
    private final Teams teams;

    TicketJournal(
            Tickets tickets, Timeline timeline, Watchers watchers, Worksheets worksheets, Outbox outbox, Teams teams) {
        this.tickets = tickets;
        this.timeline = timeline;
        this.watchers = watchers;
        this.worksheets = worksheets;
        this.outbox = outbox;
        this.teams = teams;
    }

    /**
     * Changes a ticket that was loaded for update.
     *
     * @param at when it happened
     * @param note why, or null
     */
    public Uni<Void> change(Ticket ticket, Actor actor, Instant at, String note, Supplier<List<TicketEvent>> change) {
        TicketStatus from = ticket.status();
        Set<UUID> before = people(ticket);
        boolean offeredBefore = ticket.isInPool();
        List<TicketEvent> events = change.get();
        return timeline.append(entries(ticket, from, actor, at, note, events))
                .flatMap(written -> worksheet(ticket, from, actor, at))
                .flatMap(written -> teams.membersOf(ticket.teamId()))
                .flatMap(team -> watchers.of(ticket)
                        .flatMap(waiting -> outbox.append(
                                ticket,
                                actor,
                                audience(ticket, before, offeredBefore)
                                        .andPeople(team.toArray(UUID[]::new))
                                        .andPeople(waiting.toArray(UUID[]::new)),
                                events)));
    }

    /** Work that begins or goes on runs the time of whoever said so; when it stops, nobody's time runs. */
    private Uni<Void> worksheet(Ticket ticket, TicketStatus from, Actor actor, Instant at) {
        boolean works = ticket.status() == TicketStatus.IN_PROGRESS;
        if (works == (from == TicketStatus.IN_PROGRESS)) {
            return Uni.createFrom().voidItem();
        }
        UUID person = actor.is(ticket.technicianId()) ? actor.id() : null;
        return works
                ? worksheets.begin(ticket.id(), ticket.closure(), ticket.categoryId(), person, at)
                : worksheets.rest(ticket.id(), at);
    }

    /** Adds a line to the history alone. */
    public Uni<Void> note(Ticket ticket, Actor actor, Instant at, String kind, String note, Object data) {
        return timeline.append(List.of(new TimelineEntry(ticket.id(), at, actor, kind, null, null, note, data)));
    }

    /** Stores a new ticket with its first events. They are counted in it before it is persisted, so that it is written once. */
    Uni<Void> begin(Ticket ticket, Actor actor, Instant at) {
        List<TicketEvent> events = ticket.submitted();
        return outbox.append(ticket, actor, audience(ticket, Set.of(), false), events)
                .flatMap(told -> tickets.persistAndFlush(ticket))
                .flatMap(written -> timeline.append(entries(ticket, null, actor, at, null, events)));
    }

    private static List<TimelineEntry> entries(
            Ticket ticket, TicketStatus from, Actor actor, Instant at, String note, List<TicketEvent> events) {
        List<TimelineEntry> entries = new ArrayList<>();
        List<TicketEvent> story = events.stream().filter(TicketEvent::isStory).toList();
        for (TicketEvent event : story) {
            boolean last = entries.size() == story.size() - 1;
            boolean moved = last && from != ticket.status();
            entries.add(new TimelineEntry(
                    ticket.id(),
                    at,
                    actor,
                    event.kind(),
                    moved && from != null ? from.name() : null,
                    moved ? ticket.status().name() : null,
                    last ? note : null,
                    event));
        }
        return entries;
    }

    private static Set<UUID> people(Ticket ticket) {
        Set<UUID> people = new HashSet<>(ticket.crew().helpers());
        people.add(ticket.requesterId());
        people.add(ticket.technicianId());
        return people;
    }

    private static Audience audience(Ticket ticket, Set<UUID> before, boolean offeredBefore) {
        Audience audience = Audience.people(people(ticket).toArray(UUID[]::new))
                .andPeople(before.toArray(UUID[]::new))
                .andRoles(Roles.DISPATCHER, Roles.MANAGER);
        return ticket.isInPool() || offeredBefore ? audience.andRoles(Roles.TECHNICIAN) : audience;
    }
}
