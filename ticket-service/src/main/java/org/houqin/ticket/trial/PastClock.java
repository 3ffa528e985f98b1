package org.houqin.ticket.trial;

import java.time.Instant;
import java.util.UUID;
import org.houqin.ticket.sla.SlaTarget;

/**
 * A clock as it ran.
 *
 * @param policyId null when no policy set the target
 * @param named whether the policy was named for the ticket
 * @param dueAt null when the ticket had no such target
 */
record PastClock(
        SlaTarget target,
        int closure,
        UUID policyId,
        boolean named,
        Instant startedAt,
        Instant dueAt,
        Instant pausedAt,
        Instant stoppedAt) {
    /** What a clock of a target would have measured that the ticket did not have. */
    static PastClock absent(SlaTarget target, Instant from, Instant until) {
        return new PastClock(target, 1, null, false, from, null, null, until);
    }

    TargetOutcome outcome(Instant now) {
        return TargetOutcome.of(dueAt, stoppedAt, pausedAt, now);
    }
}
