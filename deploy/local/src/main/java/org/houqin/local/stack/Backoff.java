package org.houqin.local.stack;

import java.time.Duration;

/** How long to wait before a part that died is started again: at once the first time, then longer and longer. */
final class Backoff {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration STEADY = Duration.ofSeconds(60);

    private int quickDeaths;

    /**
     * @param lived how long the process had run
     * @return 0.5 s, then 1 s, 2 s, 4 s … 30 s while it keeps dying within a minute
     */
    Duration afterDeath(Duration lived) {
        quickDeaths = lived.compareTo(STEADY) >= 0 ? 1 : quickDeaths + 1;
        long millis = 500L << Math.min(quickDeaths - 1, 16);
        return millis > LONGEST.toMillis() ? LONGEST : Duration.ofMillis(millis);
    }

    /** How many times in a row it died within a minute. */
    int quickDeaths() {
        return quickDeaths;
    }
}
