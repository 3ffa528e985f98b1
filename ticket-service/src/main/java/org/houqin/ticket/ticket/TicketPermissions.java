package org.houqin.ticket.ticket;

import static org.houqin.ticket.ticket.Standing.DISPATCHER;
import static org.houqin.ticket.ticket.Standing.HELPER;
import static org.houqin.ticket.ticket.Standing.OBSERVER;
import static org.houqin.ticket.ticket.Standing.OFFERED;
import static org.houqin.ticket.ticket.Standing.REQUESTER;
import static org.houqin.ticket.ticket.Standing.SYSTEM;
import static org.houqin.ticket.ticket.Standing.TEAM;
import static org.houqin.ticket.ticket.Standing.TECHNICIAN;
import static org.houqin.ticket.ticket.Standing.WATCHER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.identity.Roles;
import org.houqin.platform.problem.RuleViolation;

/** Who may see and do what: the one place that commands and the views' {@code allowed} ask. */
public record TicketPermissions(
        TicketStatus status,
        UUID requesterId,
        UUID technicianId,
        Set<UUID> watchers,
        Set<UUID> helpers,
        Set<UUID> team,
        boolean pool) {
    public TicketPermissions {
        watchers = Set.copyOf(watchers);
    }

    /** Of a ticket whose watchers do not matter, that nobody helps with and no team has. */
    public TicketPermissions(TicketStatus status, UUID requesterId, UUID technicianId) {
        this(status, requesterId, technicianId, Set.of());
    }

    /** Of a ticket that nobody helps with and no team has. */
    public TicketPermissions(TicketStatus status, UUID requesterId, UUID technicianId, Set<UUID> watchers) {
        this(status, requesterId, technicianId, watchers, Set.of(), Set.of(), false);
    }

    /** The same with everybody who waits for it. */
    public TicketPermissions watchedBy(Set<UUID> people) {
        return new TicketPermissions(status, requesterId, technicianId, people, helpers, team, pool);
    }

    /** Whether the actor sees it only because they wait for the same repair. */
    public boolean onlyWatches(Actor actor) {
        return standings(actor).equals(EnumSet.of(WATCHER));
    }

    /** Whether it is the actor's work. */
    public boolean worksOn(Actor actor) {
        return may(TicketAction.WORK, actor);
    }

    /** Whether the actor may know of the ticket. */
    public boolean visibleTo(Actor actor) {
        return !standings(actor).isEmpty();
    }

    /**
     * @throws RuleViolation NOT_FOUND when the actor may not know of the ticket, FORBIDDEN when the action is not
     *     theirs
     */
    public void require(TicketAction action, Actor actor) {
        if (!visibleTo(actor)) {
            throw RuleViolation.notFound();
        }
        if (!may(action, actor)) {
            throw RuleViolation.forbidden("Your part in this ticket does not include: " + action.verb() + ".");
        }
    }

    /** What the actor could do right now, as the API writes it. */
    public List<String> allowedTo(Actor actor) {
        return Stream.of(TicketAction.values())
                .filter(action -> status.allows(action) && may(action, actor))
                .map(TicketAction::verb)
                .toList();
    }

    /** Whether the action is ever the actor's, whatever the state. */
    public boolean isTheirs(TicketAction action, Actor actor) {
        return may(action, actor);
    }

    private boolean may(TicketAction action, Actor actor) {
        Set<Standing> standings = standings(actor);
        if (action == TicketAction.CANCEL && status.isStarted()) {
            return standings.contains(DISPATCHER);
        }
        return standings.stream().anyMatch(action::isFor);
    }

    private Set<Standing> standings(Actor actor) {
        Set<Standing> standings = EnumSet.noneOf(Standing.class);
        if (actor.id() == null) {
            standings.add(SYSTEM);
        }
        if (actor.is(requesterId)) {
            standings.add(REQUESTER);
        }
        if (actor.id() != null && watchers.contains(actor.id())) {
            standings.add(WATCHER);
        }
        if (actor.is(technicianId)) {
            standings.add(TECHNICIAN);
        }
        if (actor.id() != null && helpers.contains(actor.id())) {
            standings.add(HELPER);
        }
        if (actor.id() != null && team.contains(actor.id())) {
            standings.add(TEAM);
        }
        if (pool && status == TicketStatus.TRIAGED && actor.has(Roles.TECHNICIAN)) {
            standings.add(OFFERED);
        }
        if (actor.has(Roles.DISPATCHER)) {
            standings.add(DISPATCHER);
        }
        if (actor.has(Roles.MANAGER, Roles.ADMIN)) {
            standings.add(OBSERVER);
        }
        return standings;
    }
}
