package org.houqin.platform.messaging;

import java.util.Set;
import java.util.TreeSet;

/** How far one aggregate's events have been applied, and which of them are parked. Decides what becomes of the next one. */
final class Progress {
    /** What to do with an event. */
    enum Verdict {
        /** It is the next one, or the first this service ever sees of the aggregate. */
        APPLY,
        /** It was applied before, or waits already. */
        IGNORE,
        /** Events before it are missing. */
        PARK_GAP,
        /** An event before it could not be applied. */
        PARK_BEHIND
    }

    private final Set<Long> parked;
    private Long last;

    Progress(Long last, Set<Long> parked) {
        this.last = last;
        this.parked = new TreeSet<>(parked);
    }

    Verdict judge(long sequence) {
        return parked.contains(sequence) ? Verdict.IGNORE : judgeAgain(sequence);
    }

    /** Likewise of one that is parked. */
    Verdict judgeAgain(long sequence) {
        if (last != null && sequence <= last) {
            return Verdict.IGNORE;
        }
        if (parked.stream().anyMatch(other -> other < sequence && (last == null || other > last))) {
            return Verdict.PARK_BEHIND;
        }
        return last == null || sequence == last + 1 ? Verdict.APPLY : Verdict.PARK_GAP;
    }

    void applied(long sequence) {
        last = sequence;
    }

    void parked(long sequence) {
        parked.add(sequence);
    }

    /** Number of the last applied event, or null. */
    Long last() {
        return last;
    }

    boolean hasParked() {
        return !parked.isEmpty();
    }
}
