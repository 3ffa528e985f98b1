package org.houqin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class BoundTest {
    private static final OptionalDouble HUNDRED = OptionalDouble.of(100);

    @Test
    void a_share_of_the_reference_is_the_least() {
        assertThat(Bound.share(0.4).holds(40, HUNDRED)).isTrue();
        assertThat(Bound.share(0.4).holds(39, HUNDRED)).isFalse();
    }

    @Test
    void both_of_two_limits_have_to_hold() {
        Bound bound = Bound.times(2).andMost(150);
        assertThat(bound.holds(150, HUNDRED)).isTrue();
        assertThat(bound.holds(151, HUNDRED)).isFalse();
        assertThat(bound.holds(120, OptionalDouble.of(50))).isFalse();
    }

    @Test
    void nobody_can_tell_without_the_reference() {
        assertThat(Bound.times(2).holds(1, OptionalDouble.empty())).isFalse();
        assertThat(Bound.most(2).holds(1, OptionalDouble.empty())).isTrue();
    }

    @Test
    void without_the_reference_only_what_stands_alone_is_certainly_broken() {
        OptionalDouble absent = OptionalDouble.empty();
        assertThat(Bound.share(0.4).broken(1, absent)).isFalse();
        assertThat(Bound.times(2).broken(1_000, absent)).isFalse();
        assertThat(Bound.above(2).broken(1_000, absent)).isFalse();
        assertThat(Bound.times(2).andMost(10).broken(11, absent)).isTrue();
        assertThat(Bound.share(0.4).broken(39, HUNDRED)).isTrue();
        assertThat(Bound.share(0.4).broken(40, HUNDRED)).isFalse();
    }

    @Test
    void it_says_what_it_asks() {
        assertThat(Bound.times(3).andMost(10).text("ms")).isEqualTo("3×, ≤ 10 ms");
        assertThat(Bound.share(0.4).text("/s")).isEqualTo("0.40 of it");
        assertThat(Bound.above(2).text("ms")).isEqualTo("+2 ms");
        assertThat(Bound.NONE.text("ms")).isEqualTo("–");
    }

    @Test
    void the_median_of_an_even_number_lies_between() {
        assertThat(Outcome.median(java.util.List.of(4.0, 1.0, 3.0, 2.0))).isEqualTo(2.5);
    }
}
