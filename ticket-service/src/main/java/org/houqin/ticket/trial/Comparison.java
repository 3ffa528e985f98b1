package org.houqin.ticket.trial;

import java.time.Instant;
import java.util.UUID;

/** One clock as it came out and as it would have. */
record Comparison(PastTicket ticket, PastClock clock, Standing before, Standing after) {
    /**
     * How a clock stands.
     *
     * @param policyId which policy set the target, or null
     * @param dueAt null when there is no target
     */
    record Standing(UUID policyId, Instant dueAt, TargetOutcome outcome) {}

    /** Whether the outcome or the due time, to the second, is another. */
    boolean isChange() {
        return before.outcome() != after.outcome() || second(before.dueAt()) != second(after.dueAt());
    }

    SimulationEffect effect() {
        return SimulationEffect.of(before.outcome(), after.outcome());
    }

    private static long second(Instant at) {
        return at == null ? Long.MIN_VALUE : at.getEpochSecond();
    }
}
