package org.houqin.ticket.trial;

/** What a draft does to one clock of a ticket; in the order in which people want to read them. */
public enum SimulationEffect {
    /** Missed, where it was not before. */
    WORSE,
    /** Missed no longer. */
    BETTER,
    /** A target where there was none. */
    ADDED,
    /** No target where there was one. */
    DROPPED,
    /** Due at another time, with the same outcome as far as is known. */
    MOVED;

    static SimulationEffect of(TargetOutcome before, TargetOutcome after) {
        if (before == TargetOutcome.NONE) {
            return ADDED;
        }
        if (after == TargetOutcome.NONE) {
            return DROPPED;
        }
        if (before == TargetOutcome.BREACHED ^ after == TargetOutcome.BREACHED) {
            return after == TargetOutcome.BREACHED ? WORSE : BETTER;
        }
        return MOVED;
    }
}
