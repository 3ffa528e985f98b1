package org.houqin.platform.ids;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.houqin.platform.time.HouseTime;
import org.junit.jupiter.api.Test;

class BusinessNumbersTest {
    @Test
    void carryTheYearItIsInTheHouse() {
        ZoneId shanghai = ZoneId.of("Asia/Shanghai");
        Clock newYearsMorning = Clock.fixed(Instant.parse("2026-12-31T16:30:00Z"), shanghai);
        assertThat(new BusinessNumbers(new HouseTime(shanghai, newYearsMorning)).of("T", 1))
                .isEqualTo("T-2027-000001");
    }
}
