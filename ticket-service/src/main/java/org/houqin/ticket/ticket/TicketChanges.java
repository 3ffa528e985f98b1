package org.houqin.ticket.ticket;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.houqin.platform.http.IfMatch;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.ticket.dispatch.Teams;
import org.houqin.ticket.sla.SlaLimits;
import org.houqin.ticket.sla.SlaSubjects;

/** How every command on a ticket goes: it is loaded with its row locked, whoever asks is judged, what changes is written down. */
@ApplicationScoped
public class TicketChanges {
    private final Tickets tickets;
    private final Teams teams;
    private final Watchers watchers;
    private final TicketJournal journal;
    private final SlaSubjects subjects;
    private final OccurredAt occurredAt;
    private final Clock clock;

    TicketChanges(
            Tickets tickets,
            Teams teams,
            Watchers watchers,
            TicketJournal journal,
            SlaSubjects subjects,
            OccurredAt occurredAt,
            Clock clock) {
        this.tickets = tickets;
        this.teams = teams;
        this.watchers = watchers;
        this.journal = journal;
        this.subjects = subjects;
        this.occurredAt = occurredAt;
        this.clock = clock;
    }

    /** One that needs no more than the ticket. */
    public Uni<Void> simply(
            UUID id,
            TicketAction action,
            IfMatch ifMatch,
            Actor actor,
            String note,
            BiFunction<Ticket, Instant, List<TicketEvent>> change) {
        return allowed(id, action, ifMatch, actor).flatMap(ticket -> change(ticket, actor, note, change));
    }

    /** The ticket, locked, if the actor may do this to it now. */
    public Uni<Ticket> allowed(UUID id, TicketAction action, IfMatch ifMatch, Actor actor) {
        return visible(id, actor, action).invoke(ticket -> {
            IfMatch.require(ifMatch, ticket.version());
            ticket.require(action);
        });
    }

    /** The ticket, locked, if the action is the actor's at all; its state is for the caller to judge. */
    Uni<Ticket> visible(UUID id, Actor actor, TicketAction action) {
        return judged(id, permissions -> permissions.require(action, actor));
    }

    /** The ticket, locked, once whoever asks was judged by what everybody may do with it. */
    Uni<Ticket> judged(UUID id, Consumer<TicketPermissions> judge) {
        return tickets.forUpdate(id)
                .onItem()
                .ifNull()
                .failWith(RuleViolation::notFound)
                .call(ticket -> teams.membersOf(ticket.teamId())
                        .flatMap(team -> watchers.of(ticket)
                                .invoke(waiting ->
                                        judge.accept(ticket.permissions(team).watchedBy(waiting)))));
    }

    /** The time at which what is done now happens. */
    Instant now() {
        return clock.instant();
    }

    /** Changes a ticket loaded before, and writes down what followed. */
    public Uni<Void> change(
            Ticket ticket, Actor actor, String note, BiFunction<Ticket, Instant, List<TicketEvent>> change) {
        return change(ticket, actor, clock.instant(), note, change);
    }

    /**
     * The same for what may have been done without a connection.
     *
     * @param told when the person says it happened, or null for now
     */
    Uni<Void> told(
            Ticket ticket,
            Instant told,
            Actor actor,
            String note,
            BiFunction<Ticket, Instant, List<TicketEvent>> change) {
        return happened(ticket, told).flatMap(when -> change(ticket, actor, when, note, change));
    }

    /** The same for what happened then: see {@link #happened}. */
    Uni<Void> change(
            Ticket ticket,
            Actor actor,
            Instant at,
            String note,
            BiFunction<Ticket, Instant, List<TicketEvent>> change) {
        return journal.change(ticket, actor, at, note, () -> change.apply(ticket, at));
    }

    /**
     * When a command on a ticket loaded before happened that may have been given without a connection.
     *
     * @param told when the person says so, or null for now
     */
    Uni<Instant> happened(Ticket ticket, Instant told) {
        return occurredAt.of(ticket, told);
    }

    /**
     * Changes for whom a ticket goes: the clock of an outside firm runs while the work is there.
     *
     * @param team the team or firm it is with afterwards, or null
     */
    public Uni<Void> hand(
            Ticket ticket, UUID team, Actor actor, String note, BiFunction<Ticket, Instant, List<TicketEvent>> change) {
        return teams.isFirm(team)
                .flatMap(firm -> firm
                        ? limits(ticket, ticket.classification())
                        : Uni.createFrom().nullItem())
                .flatMap(limits -> change(ticket, actor, note, (it, at) -> {
                    List<TicketEvent> events = new ArrayList<>(it.leaveFirm(team, at));
                    events.addAll(change.apply(it, at));
                    if (limits != null) {
                        it.startFirmClock(limits, at);
                    }
                    return events;
                }));
    }

    /**
     * The limits of a ticket that is taken for this, for clocks that start now.
     *
     * @throws RuleViolation INVALID_INPUT on {@code categoryId} when there is none
     */
    Uni<SlaLimits> limits(Ticket ticket, Classification found) {
        return subjects.subject(found.categoryId(), found.urgency(), ticket.locationId(), ticket.requesterId(), null)
                .flatMap(subject -> subjects.limits(subject.naming(found.policyId()), clock.instant()));
    }
}
