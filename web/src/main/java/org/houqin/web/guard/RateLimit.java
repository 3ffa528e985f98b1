package org.houqin.web.guard;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * So many requests per minute and key (an address, a person), all at once or spread. Remembers the keys seen last, in memory, in
 * this instance only. A limit of 0 lets everything pass.
 */
public class RateLimit {

    private static final int KEYS_REMEMBERED = 10_000;
    private static final double MILLIS_PER_MINUTE = 60_000;

    private final int perMinute;
    private final Clock clock;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > KEYS_REMEMBERED;
        }
    };

    /** A limit that starts with every key at rest. */
    public RateLimit(int perMinute, Clock clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    /** Takes one request of a key: 0 if it may pass, else the seconds until it may come again. */
    public synchronized long secondsToWait(String key) {
        if (perMinute == 0) {
            return 0;
        }
        Bucket bucket = now(key);
        boolean passes = bucket.tokens() >= 1;
        buckets.put(key, passes ? bucket.taken() : bucket);
        return passes ? 0 : bucket.secondsToNext(perMinute);
    }

    private Bucket now(String key) {
        long now = clock.millis();
        return buckets.getOrDefault(key, new Bucket(perMinute, now)).refilled(now, perMinute);
    }

    private record Bucket(double tokens, long at) {
        Bucket refilled(long now, int perMinute) {
            return new Bucket(Math.min(perMinute, tokens + (now - at) * perMinute / MILLIS_PER_MINUTE), now);
        }

        Bucket taken() {
            return new Bucket(tokens - 1, at);
        }

        long secondsToNext(int perMinute) {
            return (long) Math.ceil((1 - tokens) * MILLIS_PER_MINUTE / perMinute / 1000);
        }
    }
}
