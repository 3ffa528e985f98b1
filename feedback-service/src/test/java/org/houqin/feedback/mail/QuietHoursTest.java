package org.houqin.feedback.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class QuietHoursTest {
    @Test
    void a_night_passes_midnight() {
        QuietHours night = QuietHours.of("21:00-08:00");
        assertThat(night.include(LocalTime.parse("20:59:59"))).isFalse();
        assertThat(night.include(LocalTime.parse("21:00"))).isTrue();
        assertThat(night.include(LocalTime.MIDNIGHT)).isTrue();
        assertThat(night.include(LocalTime.parse("07:59:59"))).isTrue();
        assertThat(night.include(LocalTime.parse("08:00"))).isFalse();
    }

    @Test
    void a_midday_rest_does_not() {
        QuietHours rest = QuietHours.of("12:00 - 13:30");
        assertThat(rest.include(LocalTime.parse("11:59"))).isFalse();
        assertThat(rest.include(LocalTime.NOON)).isTrue();
        assertThat(rest.include(LocalTime.parse("13:30"))).isFalse();
    }

    @Test
    void nonsense_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> QuietHours.of("08:00-08:00"));
        assertThatIllegalArgumentException().isThrownBy(() -> QuietHours.of("night"));
    }

    @Test
    void retries_double_up_to_an_hour_for_ever() {
        RetryDelay delay = new RetryDelay(Duration.ofMinutes(1));
        assertThat(delay.after(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(delay.after(4)).isEqualTo(Duration.ofMinutes(8));
        assertThat(delay.after(7)).isEqualTo(Duration.ofHours(1));
        assertThat(delay.after(100_000)).isEqualTo(Duration.ofHours(1));
    }
}
