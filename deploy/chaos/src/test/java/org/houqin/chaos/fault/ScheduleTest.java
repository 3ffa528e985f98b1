package org.houqin.chaos.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.houqin.chaos.fault.Schedule.Planned;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    private static List<String> names(Schedule schedule) {
        return schedule.processes().stream()
                .map(Planned::fault)
                .map(Fault::name)
                .toList();
    }

    @Test
    void the_same_seed_gives_the_same_schedule() {
        Schedule one = Schedule.draw(42, Faults.all(), 40, 160);
        Schedule two = Schedule.draw(42, Faults.all(), 40, 160);
        assertThat(names(one)).isEqualTo(names(two));
        assertThat(one.processes().stream().map(Planned::seed))
                .isEqualTo(two.processes().stream().map(Planned::seed).toList());
        assertThat(one.messages()).isEqualTo(two.messages());
    }

    @Test
    void another_seed_gives_another() {
        assertThat(names(Schedule.draw(1, Faults.all(), 40, 0)))
                .isNotEqualTo(names(Schedule.draw(2, Faults.all(), 40, 0)));
    }

    @Test
    void every_fault_has_its_turn_and_the_long_ones_only_one() {
        List<String> names = names(Schedule.draw(3, Faults.all(), 40, 160));
        assertThat(names).hasSize(40);
        for (Fault fault : Faults.all()) {
            assertThat(names).contains(fault.name());
            if (fault.rare()) {
                assertThat(names).containsOnlyOnce(fault.name());
            }
        }
    }

    @Test
    void no_two_faults_share_a_name() {
        assertThat(Faults.all().stream().map(Fault::name)).doesNotHaveDuplicates();
    }

    @Test
    void one_fault_alone_may_be_tried_again_and_again() {
        assertThat(names(Schedule.draw(4, List.of(new BrokerAway()), 2, 0)))
                .containsExactly("broker-away", "broker-away");
    }
}
