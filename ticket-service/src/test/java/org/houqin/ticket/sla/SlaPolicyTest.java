package org.houqin.ticket.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlaPolicyTest {
    private final SlaPolicy policy =
            new SlaPolicy(Duration.ofHours(2), Duration.ofHours(24), Duration.ofHours(72), Duration.ofHours(72));

    @ParameterizedTest(name = "{0}, category {1} min: {2}")
    @CsvSource({
        "URGENT, , PT2H",
        "NORMAL, , PT24H",
        "LOW, , PT72H",
        "NORMAL, 240, PT4H",
        "LOW, 240, PT4H",
        "URGENT, 30, PT30M",
        "URGENT, 240, PT2H",
    })
    void theRespondLimitFollowsUrgencyAndCategory(Urgency urgency, Integer minutes, Duration limit) {
        assertThat(policy.limits(urgency, minutes, null).respond()).isEqualTo(limit);
    }

    @ParameterizedTest(name = "category {0} min: {1}")
    @CsvSource({", PT72H", "60, PT1H", "1440, PT24H"})
    void theResolveLimitIsTheCategorysOrTheGeneralOne(Integer minutes, Duration limit) {
        assertThat(policy.limits(Urgency.NORMAL, null, minutes).resolve()).isEqualTo(limit);
    }
}
