package org.houqin.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WishesTest {
    private static Wishes of(String... typed) {
        return Wishes.of(typed);
    }

    @Test
    void without_a_word_the_short_profile_is_run() {
        assertThat(of().processes()).isEqualTo(40);
        assertThat(of().messages()).isEqualTo(160);
    }

    @Test
    void the_nightly_profile_breaks_a_thousand_things() {
        Wishes nightly = of("--profile", "nightly");
        assertThat(nightly.processes() + nightly.messages()).isEqualTo(1_000);
    }

    @Test
    void seed_and_single_fault_are_heard() {
        Wishes wishes = of("--seed", "7", "--only", "kill-kafka");
        assertThat(wishes.seed()).isEqualTo(7);
        assertThat(wishes.only()).contains("kill-kafka");
    }

    @Test
    void what_makes_no_sense_is_refused_in_words() {
        assertThatThrownBy(() -> of("--sed", "7")).hasMessageContaining("--sed");
        assertThatThrownBy(() -> of("--seed")).hasMessageContaining("--seed needs a value");
        assertThatThrownBy(() -> of("--seed", "x")).hasMessageContaining("not x");
        assertThatThrownBy(() -> of("--profile", "weekly")).hasMessageContaining("weekly");
    }
}
