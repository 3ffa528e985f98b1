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
        if (last != null && sequence <= last || parked.contains(sequence)) {
            return Verdict.IGNORE;
        }
        boolean next = last == null ? parked.isEmpty() : sequence == last + 1;
        if (next) {
            return Verdict.APPLY;
        }
        boolean behind = parked.stream().anyMatch(earlier -> earlier < sequence);
        return behind ? Verdict.PARK_BEHIND : last == null ? Verdict.PARK_BEHIND : Verdict.PARK_GAP;
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
