package org.houqin.local.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.houqin.local.Trouble;
import org.junit.jupiter.api.Test;

class MachineTest {
    @Test
    void plenty_of_memory_needs_no_word() {
        assertThat(Machine.judgeMemory(8000)).isEmpty();
    }

    @Test
    void tight_memory_is_a_warning() {
        assertThat(Machine.judgeMemory(2000))
                .hasValueSatisfying(text -> assertThat(text).contains("2000 MB"));
    }

    @Test
    void too_little_memory_is_refused_with_the_figures() {
        assertThatThrownBy(() -> Machine.judgeMemory(900))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("900 MB");
    }
}
