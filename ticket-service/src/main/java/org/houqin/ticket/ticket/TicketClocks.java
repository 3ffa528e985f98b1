package org.houqin.ticket.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.houqin.ticket.sla.PauseReason;
import org.houqin.ticket.sla.PauseSpan;
import org.houqin.ticket.sla.SlaClock;
import org.houqin.ticket.sla.SlaLimits;
import org.houqin.ticket.sla.SlaTarget;
import org.houqin.ticket.sla.Urgency;
import org.houqin.ticket.sla.WaitingParty;

/** The clocks of one ticket and the waiting they do not count. Every change answers the events that follow from it. */
public class TicketClocks {
    private final Ticket ticket;
    private final Set<SlaClock> clocks;
    private final Set<PauseSpan> pauses;

    TicketClocks(Ticket ticket, Set<SlaClock> clocks, Set<PauseSpan> pauses) {
        this.ticket = ticket;
        this.clocks = clocks;
        this.pauses = pauses;
    }

    /** Starts the clock of a target in the current closure, if there is a limit for it. */
    void start(SlaTarget target, SlaLimits limits, Instant at) {
        if (limits.of(target) == null) {
            return;
        }
        SlaClock clock = new SlaClock(ticket.id(), ticket.closure(), target, limits.of(target), at);
        if (pause() != null && pause().stops(target)) {
            clock.pause(at);
        }
        clocks.add(clock);
    }

    /** Whether a clock of this target has not stopped yet. */
    boolean runs(SlaTarget target) {
        return !open(target).isEmpty();
    }

    /** Other limits for what still runs; a target that has none any more keeps the one it had. */
    void retarget(SlaLimits limits) {
        clocks.stream()
                .filter(SlaClock::isOpen)
                .filter(clock -> limits.of(clock.target()) != null)
                .forEach(clock -> clock.retarget(limits.of(clock.target()), pauses));
    }

    /** Stops the clocks of these targets and says whether they were kept; a breach is told once. */
    List<TicketEvent> stop(Instant at, SlaTarget... targets) {
        List<TicketEvent> events = new ArrayList<>();
        for (SlaTarget target : targets) {
            for (SlaClock clock : open(target)) {
                clock.stop(at, pauses);
                if (clock.isMet()) {
                    events.add(met(clock));
                } else if (clock.tellBreach()) {
                    events.add(breached(clock, at));
                }
            }
        }
        return events;
    }

    /** Stops everything without a verdict. */
    void abandon(Instant at) {
        endPause(at);
        clocks.stream().filter(SlaClock::isOpen).forEach(clock -> clock.stop(at, pauses));
    }

    void pause(PauseReason reason, WaitingParty party, Instant at) {
        PauseSpan span = new PauseSpan(ticket.id(), reason, party, at);
        pauses.add(span);
        clocks.stream()
                .filter(SlaClock::isOpen)
                .filter(clock -> span.stops(clock.target()))
                .forEach(clock -> clock.pause(at));
    }

    /** Goes on waiting, but for somebody else from now on. */
    void waitFor(WaitingParty party, Instant at) {
        pauses.add(pause().handOver(party, at));
    }

    /** Somebody is reminded of the waiting under way. */
    public List<TicketEvent> chase(Instant at) {
        PauseSpan span = pause();
        span.chased();
        return List.of(new TicketEvent.WaitChased(
                ticket.id(),
                ticket.number(),
                span.reason(),
                span.party(),
                ticket.technicianId(),
                span.startedAt(),
                at));
    }

    void endPause(Instant at) {
        pauses.stream().filter(PauseSpan::isOpen).forEach(span -> span.end(at));
        clocks.stream().filter(clock -> clock.isOpen() && !clock.isRunning()).forEach(clock -> clock.resume(pauses));
    }

    /** The waiting under way, or null. */
    PauseSpan pause() {
        return pauses.stream().filter(PauseSpan::isOpen).findFirst().orElse(null);
    }

    /** When the next of the clocks that run is due; null while none does. */
    Instant nextDue() {
        return clocks.stream()
                .filter(SlaClock::isRunning)
                .map(SlaClock::dueAt)
                .min(Instant::compareTo)
                .orElse(null);
    }

    /** The latest clock of a target. */
    SlaClock of(SlaTarget target) {
        return clocks.stream()
                .filter(clock -> clock.measures(target))
                .max(Comparator.comparing(SlaClock::closure).thenComparing(SlaClock::startedAt))
                .orElseThrow();
    }

    private List<SlaClock> open(SlaTarget target) {
        return clocks.stream()
                .filter(clock -> clock.measures(target) && clock.isOpen())
                .toList();
    }

    private TicketEvent met(SlaClock clock) {
        return new TicketEvent.SlaMet(
                ticket.id(),
                ticket.number(),
                clock.id(),
                clock.target(),
                clock.closure(),
                clock.dueAt(),
                clock.stoppedAt(),
                clock.marginSeconds());
    }

    private TicketEvent breached(SlaClock clock, Instant at) {
        return new TicketEvent.SlaBreached(
                ticket.id(),
                ticket.number(),
                clock.id(),
                clock.target(),
                clock.closure(),
                ticket.urgency(),
                clock.dueAt(),
                EscalationStep.MANAGER,
                ticket.urgency() == Urgency.URGENT ? at : clock.nextWorking(at),
                ticket.technicianId(),
                at);
    }
}
