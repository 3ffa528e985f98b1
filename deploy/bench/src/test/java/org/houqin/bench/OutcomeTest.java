package org.houqin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    private static final Bound REACH = Bound.share(0.4);
    private static final Bound AIM = Bound.share(0.6);

    @Test
    void the_verdict_is_the_better_of_what_holds() {
        assertThat(verdict(REACH, AIM, 60, List.of(100.0))).isEqualTo("aim");
        assertThat(verdict(REACH, AIM, 59, List.of(100.0))).isEqualTo("reached");
        assertThat(verdict(REACH, AIM, 39, List.of(100.0))).isEqualTo("short");
        assertThat(verdict(Bound.NONE, Bound.NONE, 39, List.of())).isEqualTo("–");
    }

    @Test
    void without_its_reference_a_figure_is_not_measured_rather_than_short() {
        assertThat(verdict(REACH, AIM, 39, List.of())).isEqualTo("not measured");
        assertThat(verdict(Bound.times(2).andMost(50), Bound.most(10), 39, List.of()))
                .isEqualTo("not measured");
    }

    @Test
    void what_is_too_much_by_itself_is_short_without_any_reference() {
        assertThat(verdict(Bound.times(2).andMost(30), Bound.most(10), 39, List.of()))
                .isEqualTo("short");
    }

    private static String verdict(Bound reach, Bound aim, double ours, List<Double> references) {
        return new Outcome(new Figure("key", "title", "/s", "other", reach, aim), List.of(ours), references).verdict();
    }
}
