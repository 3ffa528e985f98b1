package org.houqin.bench.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.houqin.local.Trouble;
import org.houqin.local.stack.Jvm;

/** Kafka's own {@code kafka-producer-perf-test}, warm, with the relay's settings, on a topic like the relay's. */
public final class ProducerTest {
    private static final String TOPIC = "bench-reference";
    private static final int PARTITIONS = 12;
    private static final Pattern RESULT =
            Pattern.compile("([0-9.]+) records/sec \\(.*, (\\d+) ms 95th, (\\d+) ms 99th");
    private static final int AS_FAST_AS_POSSIBLE = -1;

    /** What it says in the end. */
    public record Result(double perSecond, double p99Millis) {}

    private final String brokers;

    public ProducerTest(int kafkaPort) {
        this.brokers = "127.0.0.1:" + kafkaPort;
    }

    public Result asFastAsPossible(int records, int size) throws IOException, InterruptedException {
        return run(records, size, AS_FAST_AS_POSSIBLE);
    }

    public Result atRate(double perSecond, int seconds, int size) throws IOException, InterruptedException {
        return run((int) (perSecond * seconds), size, Math.max(1, (int) perSecond));
    }

    private Result run(int records, int size, int perSecond) throws IOException, InterruptedException {
        freshTopic();
        Process test = new ProcessBuilder(
                        Jvm.java(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WarmProducerTest.class.getName(),
                        "--topic",
                        TOPIC,
                        "--num-records",
                        Integer.toString(records),
                        "--record-size",
                        Integer.toString(size),
                        "--throughput",
                        Integer.toString(perSecond),
                        "--producer-props",
                        "bootstrap.servers=" + brokers,
                        "acks=all",
                        "enable.idempotence=true",
                        "linger.ms=0")
                .redirectErrorStream(true)
                .start();
        String said = new String(test.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (test.waitFor() != 0) {
            throw new Trouble("kafka-producer-perf-test failed: " + said);
        }
        String last = said.lines()
                .filter(line -> line.contains("99th"))
                .reduce((a, b) -> b)
                .orElse(said);
        Matcher result = RESULT.matcher(last);
        if (!result.find()) {
            throw new Trouble("kafka-producer-perf-test said: " + said);
        }
        return new Result(Double.parseDouble(result.group(1)), Double.parseDouble(result.group(3)));
    }

    private void freshTopic() throws InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", brokers))) {
            if (!admin.listTopics().names().get().contains(TOPIC)) {
                admin.createTopics(List.of(
                                new NewTopic(TOPIC, PARTITIONS, (short) 1).configs(Map.of("retention.ms", "60000"))))
                        .all()
                        .get();
            }
        } catch (ExecutionException e) {
            throw new Trouble("Kafka does not make the topic " + TOPIC + ": " + e.getCause(), e);
        }
    }
}
