package org.houqin.bench.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;
import org.houqin.local.Trouble;
import org.junit.jupiter.api.Test;

class PgBenchTest {
    /** As pgbench logs it: client, transaction, microseconds, script, second and microsecond of its end, lag. */
    private static final List<PgBench.Transaction> LOG = Stream.of(
                    "0 1 100000 0 1000 100000 0", // the first began at 1000.0
                    "1 1 90000 0 1004 999999 0",
                    "0 2 3000 0 1005 0 12",
                    "1 2 5000 0 1014 999999 7",
                    "0 3 70000 0 1015 0 7")
            .map(PgBench.Transaction::of)
            .toList();

    @Test
    void only_what_ends_in_the_time_after_the_cold_beginning_counts() {
        Histogram micros = PgBench.counted(LOG, Duration.ofSeconds(10));
        assertThat(micros.getTotalCount()).isEqualTo(2);
        assertThat(micros.getMinValue()).isEqualTo(3000);
        assertThat(micros.getMaxValue()).isBetween(5000L, 5010L);
    }

    @Test
    void a_run_that_got_nothing_done_says_so() {
        assertThatThrownBy(() -> PgBench.counted(List.of(), Duration.ofSeconds(1)))
                .isInstanceOf(Trouble.class);
    }
}
