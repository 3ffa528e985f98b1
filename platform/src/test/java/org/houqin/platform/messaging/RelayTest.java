package org.houqin.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.houqin.testkit.TestBroker;
import org.houqin.testkit.TestDatabase;
import org.houqin.testkit.TestEvents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a relay publishes at once. */
class RelayTest {
    private static final Duration PACE = Duration.ofSeconds(1);
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final int FULL = 5;

    private final BlockingQueue<Integer> batches = new LinkedBlockingQueue<>();
    private final AtomicReference<Error> interruption = new AtomicReference<>();
    private String database;
    private Pool pool;
    private Relay relay;
    private Thread thread;

    @BeforeEach
    void start() throws IOException {
        TestBroker.start();
        database = TestDatabase.create();
        TestBroker.createTopic(topic());
        try (var schema = Relay.class.getResourceAsStream("/db/platform/V0_1__messaging.sql")) {
            TestDatabase.execute(database, new String(schema.readAllBytes(), StandardCharsets.UTF_8));
        }
        pool = new Pool(PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(2))
                .connectingTo(PgConnectOptions.fromUri(
                        "postgresql://postgres:postgres@127.0.0.1:" + TestDatabase.port() + "/" + database))
                .build());
        RelaySettings settings = new RelaySettings(
                "/note-service", topic(), LONG, FULL, PACE, LONG, Map.of("bootstrap.servers", TestBroker.address()));
        relay = new Relay(pool, settings) {
            @Override
            protected void acknowledged(int events) {
                batches.add(events);
                Error error = interruption.getAndSet(null);
                if (error != null) {
                    throw error;
                }
            }
        };
        thread = new Thread(relay);
    }

    @AfterEach
    void end() throws InterruptedException {
        relay.stop();
        thread.join();
        pool.closeAndAwait();
        TestDatabase.drop(database);
    }

    @Test
    void what_comes_soon_after_a_batch_goes_with_the_next_one() throws InterruptedException {
        write(1);
        thread.start();
        assertThat(next()).isEqualTo(1);
        write(1);
        write(2);
        assertThat(next()).isEqualTo(3);
        assertThat(TestEvents.read(topic())).hasSize(4);
    }

    @Test
    void nothing_waits_behind_a_full_batch() throws InterruptedException {
        write(2 * FULL + 1);
        thread.start();
        assertThat(next()).isEqualTo(FULL);
        long began = System.nanoTime();
        assertThat(next()).isEqualTo(FULL);
        assertThat(next()).isEqualTo(1);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(PACE);
    }

    @Test
    void not_even_an_error_ends_it() throws InterruptedException {
        interruption.set(new StackOverflowError());
        write(1);
        thread.start();
        assertThat(next()).isEqualTo(1);
        assertThat(next()).as("the same once more, which was not deleted").isEqualTo(1);
    }

    private Integer next() throws InterruptedException {
        return batches.poll(LONG.toSeconds(), TimeUnit.SECONDS);
    }

    private String topic() {
        return database + "-events";
    }

    /** Commits so many events at once. */
    private void write(int events) {
        TestDatabase.execute(
                database,
                "insert into outbox (id, aggregatetype, aggregateid, event_seq, type, payload, headers, created_at)"
                        + " select gen_random_uuid(), 'note', '" + UUID.randomUUID()
                        + "', n, 'note.written.v1', '{}', '{}', now() from generate_series(1, " + events + ") n");
        relay.nudge();
    }
}
