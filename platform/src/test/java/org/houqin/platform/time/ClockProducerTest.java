package org.houqin.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class ClockProducerTest {
    @Test
    void a_trial_may_have_a_wrong_clock() {
        assertThat(new ClockProducer(Duration.ofMinutes(-10), true).clock().instant())
                .isCloseTo(Instant.now().minusSeconds(600), within(5, ChronoUnit.SECONDS));
    }

    @Test
    void where_something_real_is_kept_the_clock_is_right_or_nothing_starts() {
        assertThat(new ClockProducer(Duration.ZERO, false).clock().instant())
                .isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS));
        assertThatThrownBy(() -> new ClockProducer(Duration.ofSeconds(1), false))
                .hasMessageContaining("HOUQIN_DEMO");
    }
}
