package org.houqin.bench.parts;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.houqin.bench.Bound;
import org.houqin.bench.Figure;
import org.houqin.bench.Ground;
import org.houqin.bench.Part;
import org.houqin.bench.stack.Arrivals;
import org.houqin.bench.stack.ProducerTest;
import org.houqin.bench.stack.Twin;
import org.houqin.local.Port;

/** A relay that has to publish a great many events which wait in its outbox. It belongs to a service with nothing else to do. */
public final class DrainRelay implements Part {
    private static final String RATE = "relay.drain";
    private static final int ROWS = 200_000;
    private static final int FEW = 20_000;
    private static final int POLL_MS = 20;
    private static final String FILL = """
            insert into outbox (id, aggregatetype, aggregateid, event_seq, type, payload, headers, created_at)
            select gen_random_uuid(), 'ticket', gen_random_uuid(), 1, 'ticket.submitted.v1',
                json_build_object('ticketId', gen_random_uuid(), 'number', 'T-2027-' || i, 'title', 'Tap drips 水龙头漏水',
                    'categoryId', gen_random_uuid(), 'locationId', gen_random_uuid(), 'urgency', 'NORMAL',
                    'requesterId', gen_random_uuid(), 'channel', 'API', 'submittedAt', now())::text,
                json_build_object('ce_correlationid', gen_random_uuid(), 'ce_actor', gen_random_uuid(),
                    'ce_audience', 'person:' || gen_random_uuid() || ',role:dispatcher,role:manager',
                    'traceparent', '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01')::text,
                now()
            from generate_series(1, %d) i""";

    private int size;

    @Override
    public String name() {
        return "relay";
    }

    @Override
    public List<Figure> figures() {
        return List.of(new Figure(
                RATE,
                "relay draining 200,000 rows",
                "/s",
                "kafka-producer-perf-test, same records",
                Bound.share(0.25),
                Bound.share(0.50)));
    }

    @Override
    public void prepare(Ground ground) throws IOException, InterruptedException {
        Twins.withFew(ground);
    }

    @Override
    public void warmUp(Ground ground, Duration time) throws IOException, InterruptedException {
        long until = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < until) {
            drain(ground, FEW);
        }
    }

    @Override
    public Map<String, Double> measure(Ground ground, Duration time) throws IOException, InterruptedException {
        try (Arrivals arrivals = new Arrivals(ground.port(Port.KAFKA), Twin.FEW.topic(), "none")) {
            drain(ground, FEW / 10);
            size = arrivals.meanSize();
        }
        return Map.of(RATE, drain(ground, ROWS));
    }

    private static double drain(Ground ground, int rows) throws IOException, InterruptedException {
        Twins.withFew(ground);
        ground.server().run(Twin.FEW.database(), FILL.formatted(rows));
        long began = System.nanoTime();
        while (ground.server().value(Twin.FEW.database(), "select 1 from outbox limit 1") != null) {
            Thread.sleep(POLL_MS);
        }
        return rows / ((System.nanoTime() - began) / 1e9);
    }

    @Override
    public Map<String, Double> reference(Ground ground, Duration time) throws IOException, InterruptedException {
        return Map.of(
                RATE,
                new ProducerTest(ground.port(Port.KAFKA))
                        .asFastAsPossible(ROWS, size)
                        .perSecond());
    }

    @Override
    public int rounds(int wanted) {
        return Math.min(wanted, 3);
    }

    @Override
    public List<String> remarks() {
        return List.of("The relay's records have %d bytes, headers included.".formatted(size));
    }
}
