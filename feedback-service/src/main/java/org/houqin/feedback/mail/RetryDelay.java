package org.houqin.feedback.mail;

import java.time.Duration;

/** How long to wait before a mail is tried again: doubling, up to an hour, without end. */
public record RetryDelay(Duration first) {
    private static final Duration LONGEST = Duration.ofHours(1);

    /** The wait after this many tries, 1 being the first. */
    public Duration after(int tries) {
        Duration delay = first.multipliedBy(1L << Math.min(tries - 1, 20));
        return delay.compareTo(LONGEST) < 0 ? delay : LONGEST;
    }
}
