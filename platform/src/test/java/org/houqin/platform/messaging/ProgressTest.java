package org.houqin.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.houqin.platform.messaging.Progress.Verdict;
import org.junit.jupiter.api.Test;

class ProgressTest {
    @Test
    void the_first_event_ever_seen_is_the_baseline() {
        assertThat(new Progress(null, Set.of()).judge(7)).isEqualTo(Verdict.APPLY);
    }

    @Test
    void the_next_one_is_applied_and_earlier_ones_are_ignored() {
        Progress progress = new Progress(3L, Set.of());
        assertThat(progress.judge(4)).isEqualTo(Verdict.APPLY);
        assertThat(progress.judge(3)).isEqualTo(Verdict.IGNORE);
        assertThat(progress.judge(1)).isEqualTo(Verdict.IGNORE);
    }

    @Test
    void one_too_far_is_a_gap_and_those_after_it_stand_behind() {
        Progress progress = new Progress(3L, Set.of());
        assertThat(progress.judge(5)).isEqualTo(Verdict.PARK_GAP);
        progress.parked(5);
        assertThat(progress.judge(6)).isEqualTo(Verdict.PARK_BEHIND);
        assertThat(progress.judge(5)).isEqualTo(Verdict.IGNORE);
        assertThat(progress.judge(4)).isEqualTo(Verdict.APPLY);
    }

    @Test
    void of_the_parked_ones_the_first_goes_on_or_has_a_gap_before_it_and_the_others_stand_behind() {
        Progress progress = new Progress(3L, Set.of(3L, 4L, 6L));
        assertThat(progress.judgeAgain(3)).isEqualTo(Verdict.IGNORE);
        assertThat(progress.judgeAgain(4)).isEqualTo(Verdict.APPLY);
        assertThat(progress.judgeAgain(6)).isEqualTo(Verdict.PARK_BEHIND);
        assertThat(new Progress(4L, Set.of(3L, 6L)).judgeAgain(6)).isEqualTo(Verdict.PARK_GAP);
        assertThat(new Progress(null, Set.of(1L, 2L)).judgeAgain(2)).isEqualTo(Verdict.PARK_BEHIND);
        assertThat(new Progress(null, Set.of(1L, 2L)).judgeAgain(1)).isEqualTo(Verdict.APPLY);
    }

    @Test
    void nothing_passes_a_parked_first_event() {
        assertThat(new Progress(null, Set.of(1L)).judge(2)).isEqualTo(Verdict.PARK_BEHIND);
    }
}
