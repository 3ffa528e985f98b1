package org.houqin.bench.stack;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.tools.ProducerPerformance;

/**
 * {@code kafka-producer-perf-test} in a Java that has sent many records before, which nobody counts: a first summary about those,
 * a second about what was asked. Newer ones have {@code --warmup-records}; that of Kafka 4.1 has not.
 */
final class WarmProducerTest {
    private static final List<String> FIRST = List.of("--num-records", "100000", "--throughput", "-1");

    private WarmProducerTest() {}

    /** @param typed as for {@code kafka-producer-perf-test} */
    public static void main(String[] typed) throws Exception {
        List<String> first = new ArrayList<>(List.of(typed));
        first.addAll(FIRST); // said twice, the later counts
        ProducerPerformance.main(first.toArray(String[]::new));
        ProducerPerformance.main(typed);
    }
}
