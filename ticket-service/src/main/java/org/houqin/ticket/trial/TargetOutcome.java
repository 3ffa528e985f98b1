package org.houqin.ticket.trial;

import java.time.Instant;

/** What became of a target. */
public enum TargetOutcome {
    MET,
    BREACHED,
    /** Not decided yet. */
    RUNNING,
    /** There was no such target for the ticket. */
    NONE;

    /**
     * How a clock stands, to the second.
     *
     * @param dueAt null when there is no target
     * @param stoppedAt null while it is not done
     * @param pausedAt since when it stands still, or null
     */
    static TargetOutcome of(Instant dueAt, Instant stoppedAt, Instant pausedAt, Instant now) {
        if (dueAt == null) {
            return NONE;
        }
        if (stoppedAt != null) {
            return stoppedAt.getEpochSecond() <= dueAt.getEpochSecond() ? MET : BREACHED;
        }
        return (pausedAt == null ? now : pausedAt).isAfter(dueAt) ? BREACHED : RUNNING;
    }
}
