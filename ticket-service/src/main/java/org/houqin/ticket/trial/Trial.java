package org.houqin.ticket.trial;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.houqin.ticket.sla.SlaLimit;
import org.houqin.ticket.sla.SlaRules;
import org.houqin.ticket.sla.Waiting;

/**
 * Compares what happened with what would have under other rules. A clock is counted anew only where the other rules decide
 * otherwise than the rules of its time: what has drifted since for other reasons is not taken for an effect of the draft.
 */
record Trial(SlaRules held, SlaRules tried, Instant now) {
    /** All clocks of a ticket. */
    List<Comparison> compare(PastTicket ticket) {
        return ticket.all().stream()
                .flatMap(clock -> compare(ticket, clock).stream())
                .toList();
    }

    private Optional<Comparison> compare(PastTicket ticket, PastClock clock) {
        SlaLimit was = held.limit(ticket.subject(clock), clock.target(), clock.startedAt());
        SlaLimit would = tried.limit(ticket.subject(clock), clock.target(), clock.startedAt());
        Comparison.Standing before = new Comparison.Standing(clock.policyId(), clock.dueAt(), clock.outcome(now));
        boolean same = Objects.equals(was, would);
        if (clock.dueAt() == null && (same || would == null)) {
            return Optional.empty();
        }
        return Optional.of(new Comparison(
                ticket, clock, before, same ? before : after(would, clock, ticket.waiting(clock.target()))));
    }

    private Comparison.Standing after(SlaLimit limit, PastClock clock, Waiting waiting) {
        if (limit == null) {
            return new Comparison.Standing(null, null, TargetOutcome.NONE);
        }
        Instant due = waiting.due(limit.calendar(), clock.startedAt(), limit.due(clock.startedAt()));
        return new Comparison.Standing(
                limit.policyId(), due, TargetOutcome.of(due, clock.stoppedAt(), standsStill(clock, waiting), now));
    }

    /** Since when it would stand still, if it does. */
    private static Instant standsStill(PastClock clock, Waiting waiting) {
        return waiting.stretches().stream()
                .filter(stretch -> clock.stoppedAt() == null && stretch.to() == null)
                .map(Waiting.Stretch::from)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(null);
    }
}
