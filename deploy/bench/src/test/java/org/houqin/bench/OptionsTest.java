package org.houqin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OptionsTest {
    @Test
    void two_minutes_of_warming_up_are_enough() {
        assertThat(options().trial()).isEmpty();
        assertThat(options("create", "--warmup=120").trial()).isEmpty();
    }

    @Test
    void with_less_it_is_a_trial_that_says_why() {
        assertThat(options("--warmup=119").trial()).isEqualTo("warmed up for 119 s only: a trial, not a measurement");
    }

    @Test
    void what_is_recorded_meanwhile_is_a_trial_too() {
        assertThat(options("--profile").trial()).isEqualTo("recorded meanwhile: a trial, not a measurement");
        assertThat(options("--profile", "--warmup=0").trial())
                .isEqualTo("warmed up for 0 s only, recorded meanwhile: a trial, not a measurement");
    }

    private static Options options(String... typed) {
        return Options.of(typed);
    }
}
