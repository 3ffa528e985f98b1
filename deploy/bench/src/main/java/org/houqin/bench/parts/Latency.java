package org.houqin.bench.parts;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.houqin.bench.Bound;
import org.houqin.bench.Figure;
import org.houqin.bench.Ground;
import org.houqin.bench.Part;
import org.houqin.bench.load.Answers;
import org.houqin.bench.stack.Arrivals;
import org.houqin.bench.stack.Commits;
import org.houqin.bench.stack.Delays;
import org.houqin.bench.stack.ProducerTest;
import org.houqin.local.Port;

/**
 * Half of the tickets that the platform could take in: how long an answer, the broker and a consumer take at most, 99 times of 100.
 * No other service keeps anything of a new ticket, so the consumer is that of the notices, which gets the event from Kafka like
 * any other but writes into the ticket service's own database. {@link Invitations} measures the way from one service to another.
 */
public final class Latency implements Part {
    private static final String CREATE = "latency.create";
    private static final String BROKER = "latency.broker";
    private static final String EFFECT = "latency.effect";
    private static final double P99 = 99;
    private static final Duration FINDING_OUT = Duration.ofSeconds(10);

    private final Creations creations;
    private final List<String> missing = new ArrayList<>();
    private CreateScript script;
    private double rate;
    private int recordSize;

    public Latency(Creations creations) {
        this.creations = creations;
    }

    @Override
    public String name() {
        return "latency";
    }

    @Override
    public List<Figure> figures() {
        return List.of(
                new Figure(
                        CREATE,
                        "create ticket, p99 at half load",
                        "ms",
                        "pgbench p99, same rate",
                        Bound.times(3),
                        Bound.times(2)),
                new Figure(
                        BROKER,
                        "commit → broker acknowledged, p99 at half load",
                        "ms",
                        "kafka-producer-perf-test p99, same size and rate",
                        Bound.times(4),
                        Bound.times(3).andMost(10)),
                new Figure(
                        EFFECT,
                        "commit → notice of it stored by its consumer, p99",
                        "ms",
                        "",
                        Bound.most(60),
                        Bound.most(25)));
    }

    @Override
    public void prepare(Ground ground) throws IOException, InterruptedException {
        script = creations.script(ground);
    }

    /**
     * Half of the time at full load, then as it is measured: a full machine leaves Java's compilers little, and what they have left
     * to do would be done in the first rounds.
     */
    @Override
    public void warmUp(Ground ground, Duration time) throws IOException, InterruptedException {
        Duration half = time.dividedBy(2);
        ground.load().atRate(halfLoad(ground, half), half, new Needs(ground));
    }

    private static double halfLoad(Ground ground, Duration time) throws IOException, InterruptedException {
        double most = ground.load()
                .asMuchAs(ground.options().connections(), time, new Needs(ground))
                .perSecond();
        ground.settle();
        return most / 2;
    }

    @Override
    public Map<String, Double> measure(Ground ground, Duration time) throws IOException, InterruptedException {
        if (rate == 0) {
            rate = halfLoad(ground, FINDING_OUT);
        }
        Instant began = Instant.now();
        try (Arrivals arrivals = new Arrivals(ground.port(Port.KAFKA), "ticket-events", "ticket.submitted.v1")) {
            Answers answers = ground.load().atRate(rate, time, new Needs(ground));
            ground.settle();
            Map<String, Double> figures = new HashMap<>();
            figures.put(CREATE, answers.millis(P99));
            Commits commits = new Commits(ground.server());
            Map<String, Long> created = commits.of("ticket", "ticket", "id", "created_at >= '" + began + "'");
            figures.put(BROKER, p99("broker acknowledged", created, arrivals.end()));
            Map<String, Long> noticed = commits.of(
                    "ticket", "inbox", "aggregateid", "applied_at >= '" + began + "' and topic like '%@notice'");
            figures.put(EFFECT, p99("notice of it stored", created, noticed));
            recordSize = arrivals.meanSize();
            return figures;
        }
    }

    private double p99(String what, Map<String, Long> created, Map<String, Long> came) {
        Delays delays = Delays.between(created, came);
        delays.missing(what).ifPresent(missing::add);
        return delays.millis(P99);
    }

    @Override
    public Map<String, Double> reference(Ground ground, Duration time) throws IOException, InterruptedException {
        Map<String, Double> figures = new HashMap<>();
        if (script != null) {
            figures.put(
                    CREATE,
                    script.pgbench().millis(script.script(), ground.options().connections(), time, rate, P99));
        }
        figures.put(
                BROKER,
                new ProducerTest(ground.port(Port.KAFKA))
                        .atRate(rate, (int) time.toSeconds(), recordSize)
                        .p99Millis());
        return figures;
    }

    @Override
    public List<String> remarks() {
        List<String> remarks = new ArrayList<>(missing);
        remarks.add("Half load is %.0f tickets a second; a record has %d bytes.".formatted(rate, recordSize));
        return remarks;
    }
}
