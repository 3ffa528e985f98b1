package org.houqin.bench.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.function.IntToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.houqin.local.Trouble;
import org.junit.jupiter.api.Test;

class DelaysTest {
    private static final int P99 = 99;

    @Test
    void a_percentile_is_of_the_time_between_the_two_moments() {
        Delays delays = Delays.between(things(200, i -> 5_000), things(200, i -> 5_000 + i * 1_000));
        assertThat(delays.millis(50)).isEqualTo(100);
        assertThat(delays.millis(P99)).isEqualTo(198);
        assertThat(delays.missing("there")).isEmpty();
    }

    @Test
    void others_at_the_second_moment_do_not_matter() {
        Delays delays = Delays.between(things(10, i -> 0), things(1_000, i -> i * 1_000));
        assertThat(delays.millis(P99)).isEqualTo(9);
        assertThat(delays.missing("there")).isEmpty();
    }

    @Test
    void what_never_came_counts_as_the_slowest_and_is_told() {
        Delays delays = Delays.between(things(1_000, i -> 0), things(991, i -> i * 1_000));
        assertThat(delays.millis(50)).isEqualTo(500);
        assertThat(delays.millis(P99)).isEqualTo(990);
        assertThat(delays.missing("there"))
                .hasValueSatisfying(said -> assertThat(said).startsWith("9 of 1,000 never came to \"there\""));
    }

    @Test
    void when_too_many_never_came_there_is_no_percentile() {
        Delays delays = Delays.between(things(1_000, i -> 0), things(990, i -> i * 1_000));
        assertThatThrownBy(() -> delays.millis(P99))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("Only 990 of 1,000 have come");
        assertThatThrownBy(() -> Delays.between(Map.of(), things(5, i -> 0)).millis(P99))
                .isInstanceOf(Trouble.class);
    }

    private static Map<String, Long> things(int count, IntToLongFunction micros) {
        return IntStream.range(0, count)
                .boxed()
                .collect(Collectors.toMap(i -> "thing " + i, i -> micros.applyAsLong(i)));
    }
}
