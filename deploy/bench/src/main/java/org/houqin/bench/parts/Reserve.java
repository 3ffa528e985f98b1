package org.houqin.bench.parts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.houqin.bench.Bound;
import org.houqin.bench.Figure;
import org.houqin.bench.Ground;
import org.houqin.bench.Part;
import org.houqin.bench.load.Ask;
import org.houqin.bench.stack.Captured;
import org.houqin.bench.stack.PgBench;
import org.houqin.bench.stack.Script;
import org.houqin.bench.stack.StatementLog;
import org.houqin.bench.stack.Twin;
import org.houqin.local.Port;
import org.houqin.local.Trouble;

/**
 * Parts that many tickets want at once, of few items. They are asked for as tickets ask, by events, of an inventory service with
 * nothing else to do; the time is the server's own, from the first reservation's commit to the last one's.
 */
public final class Reserve implements Part {
    private static final String RATE = "reserve.rate";
    private static final String COPY = "bench_reserve";
    private static final int ITEMS = 20;
    private static final int MANY = 10_000;
    private static final int FEW = 500;
    private static final int POLL_MS = 20;
    private static final String RECKONED =
            "update balance set .*? where item_id=(:v\\d+) and location=(:v\\d+) and version=:v\\d+";
    private static final String COUNTED =
            "update balance set on_hand=on_hand, reserved=reserved+1, version=version+1 where item_id=$1 and location=$2";
    private static final String RESERVED = "select count(*) from reservation";

    private final List<String> items = new ArrayList<>();
    private Twin twin;
    private Script script;
    private int sent;

    @Override
    public String name() {
        return "reserve";
    }

    @Override
    public List<Figure> figures() {
        return List.of(new Figure(
                RATE,
                "stock reservations on " + ITEMS + " hot items",
                "/s",
                "pgbench, same SQL",
                Bound.share(0.30),
                Bound.share(0.50)));
    }

    @Override
    public void prepare(Ground ground) throws IOException, InterruptedException {
        twin = Twin.store(ground.stack(), ground.server());
        for (int i = 1; i <= ITEMS; i++) {
            items.add(stocked(ground, i));
        }
        if (PgBench.isThere()) {
            script = script(ground);
            ground.server().alone(Twin.STORE.database(), () -> ground.server().copy(Twin.STORE.database(), COPY));
            ground.server().run(COPY, script.draw(), "grant all on all tables in schema public to houqin");
        }
    }

    private String stocked(Ground ground, int number) throws InterruptedException {
        String id = ground.requests()
                .answer(post("/api/items", """
                        {"sku":"HOT-%d","name":{"zh":"热门件","en":"Hot part"},"unit":"pcs"}""".formatted(number)))
                .toJsonObject()
                .getString("id");
        ground.requests().answer(post("/api/receipts", """
                {"reason":"OPENING","lines":[{"itemId":"%s","bin":"RECEIVING","quantity":10000000,"unitCost":"3.20"}]}""".formatted(id)));
        return id;
    }

    private Ask post(String path, String body) {
        return Ask.post(twin.port(), path, "storekeeper", body);
    }

    private Script script(Ground ground) throws IOException, InterruptedException {
        want(ground, FEW, items);
        StatementLog log =
                new StatementLog(ground.server(), ground.stack().settings().log("postgres"));
        List<List<Captured>> transactions = log.during(() -> {
            want(ground, 1, items.subList(0, 1));
            want(ground, 1, items.subList(0, 1));
        });
        List<List<Captured>> reservations = transactions.stream()
                .filter(one ->
                        one.stream().anyMatch(statement -> statement.sql().contains("into reservation ")))
                .toList();
        sent = reservations.get(0).size();
        Script same = Script.of(
                reservations.get(0),
                reservations.get(reservations.size() - 1),
                statement -> statement.writes() || statement.sql().contains("for no key update"),
                Map.of(
                        items.get(0),
                        "(array['" + String.join("','", items) + "'])[1 + floor(random() * " + ITEMS + ")::int]"));
        return new Script(counting(same.text()), same.draw(), same.statements());
    }

    /** The service writes the balance it has reckoned; pgbench cannot know it, so it counts, which is the same work. */
    private static String counting(String text) {
        String counting = text.replaceFirst(RECKONED, COUNTED);
        if (counting.equals(text)) {
            throw new Trouble("No balance is written in: " + text);
        }
        return counting;
    }

    @Override
    public void warmUp(Ground ground, Duration time) throws IOException, InterruptedException {
        long until = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < until) {
            want(ground, FEW, items);
        }
    }

    @Override
    public Map<String, Double> measure(Ground ground, Duration time) throws IOException, InterruptedException {
        Instant began = Instant.now();
        want(ground, MANY, items);
        double seconds = Double.parseDouble(ground.server()
                .value(
                        Twin.STORE.database(),
                        "select extract(epoch from max(at) - min(at)) from (select pg_xact_commit_timestamp(xmin) as at"
                                + " from reservation) one where at >= '" + began + "'"));
        return Map.of(RATE, MANY / seconds);
    }

    /** Asks for one piece in the name of so many tickets, and waits until all are reserved. */
    private static void want(Ground ground, int tickets, List<String> items) throws InterruptedException {
        long expected = Long.parseLong(ground.server().value(Twin.STORE.database(), RESERVED)) + tickets;
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", "127.0.0.1:" + ground.port(Port.KAFKA), "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer())) {
            for (int i = 0; i < tickets; i++) {
                producer.send(wanted(items.get(i % items.size())));
            }
        }
        while (Long.parseLong(ground.server().value(Twin.STORE.database(), RESERVED)) < expected) {
            Thread.sleep(POLL_MS);
        }
    }

    private static ProducerRecord<String, byte[]> wanted(String item) {
        String ticket = UUID.randomUUID().toString();
        String body = """
                {"ticketId":"%s","number":"T-2026-000123","urgency":"NORMAL","technicianId":"%s","lines":[{"lineId":"%s",\
                "itemId":"%s","sku":"HOT","itemName":{"zh":"热门件","en":"Hot part"},"unit":"pcs","quantity":1}],\
                "requestedAt":"2026-03-02T09:15:00Z"}""".formatted(ticket, new UUID(0, 1), UUID.randomUUID(), item);
        ProducerRecord<String, byte[]> event =
                new ProducerRecord<>(Twin.STORE_WANTED, ticket, body.getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_type", "ticket.parts-requested.v1",
                        "ce_source", "/ticket-service",
                        "ce_subject", ticket,
                        "ce_sequence", "1",
                        "ce_time", Instant.now().toString())
                .forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return event;
    }

    @Override
    public Map<String, Double> reference(Ground ground, Duration time) throws IOException, InterruptedException {
        return script == null
                ? Map.of()
                : Map.of(
                        RATE,
                        new PgBench(
                                        ground.server(),
                                        COPY,
                                        ground.stack().settings().home().resolve("pgbench"))
                                .perSecond(script, ground.options().connections(), time));
    }

    @Override
    public List<String> remarks() {
        return script == null
                ? List.of()
                : List.of(
                        "A reservation sends %d statements; pgbench runs the %d that lock or write, each in its own transaction;"
                                        .formatted(sent, script.statements())
                                + " the service takes up to 200 events in one.");
    }
}
