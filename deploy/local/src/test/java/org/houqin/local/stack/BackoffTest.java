package org.houqin.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {
    private static final Duration QUICKLY = Duration.ofSeconds(1);

    @Test
    void who_keeps_dying_waits_longer_and_longer_up_to_half_a_minute() {
        Backoff backoff = new Backoff();
        assertThat(backoff.afterDeath(QUICKLY)).isEqualTo(Duration.ofMillis(500));
        assertThat(backoff.afterDeath(QUICKLY)).isEqualTo(Duration.ofSeconds(1));
        assertThat(backoff.afterDeath(QUICKLY)).isEqualTo(Duration.ofSeconds(2));
        for (int i = 0; i < 100; i++) {
            backoff.afterDeath(QUICKLY);
        }
        assertThat(backoff.afterDeath(QUICKLY)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void who_lived_a_minute_starts_over() {
        Backoff backoff = new Backoff();
        backoff.afterDeath(QUICKLY);
        backoff.afterDeath(QUICKLY);
        assertThat(backoff.afterDeath(Duration.ofMinutes(2))).isEqualTo(Duration.ofMillis(500));
    }
}
