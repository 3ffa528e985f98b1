package org.houqin.ticket.ticket;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.ticket.timeline.Timeline;

/** When a command happened: as it is received, or earlier where it was given without a connection. */
@ApplicationScoped
class OccurredAt {
    private static final String FIELD = "occurredAt";
    private static final Duration OLDEST = Duration.ofHours(72);

    /** By as much a phone's clock may be fast; such a time counts as now. */
    private static final Duration FAST = Duration.ofMinutes(1);

    private final Timeline timeline;
    private final Clock clock;

    OccurredAt(Timeline timeline, Clock clock) {
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * @param told when the person says it happened, or null for now
     * @throws RuleViolation INVALID_INPUT when that is in the future, more than 72 hours ago, or before the ticket moved last
     */
    Uni<Instant> of(Ticket ticket, Instant told) {
        Instant now = clock.instant();
        if (told == null) {
            return Uni.createFrom().item(now);
        }
        if (told.isAfter(now.plus(FAST))) {
            throw RuleViolation.invalid(FIELD, "is in the future");
        }
        if (told.isBefore(now.minus(OLDEST))) {
            throw RuleViolation.invalid(FIELD, "is more than 72 hours ago");
        }
        return timeline.lastMove(ticket.id()).map(moved -> {
            if (told.isBefore(moved)) {
                throw RuleViolation.invalid(FIELD, "is before the ticket last moved");
            }
            return told.isAfter(now) ? now : told;
        });
    }
}
