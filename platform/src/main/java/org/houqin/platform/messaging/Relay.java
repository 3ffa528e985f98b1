package org.houqin.platform.messaging;

import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;

/**
 * Publishes what is in the outbox: at least once, in order per aggregate, by one process at a time. A row is deleted only
 * after the broker has acknowledged it. Broker or database away: it waits and goes on where it stopped.
 */
public class Relay implements Runnable {
    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** Room for what waits while the broker has the batch before: Kafka's 16 KiB hold a dozen events. */
    private static final int BATCH_BYTES = 256 * 1024;
    /** A small batch goes to the broker as one request, and to consumers as one poll, instead of its first event alone. */
    private static final int LINGER_MS = 2;

    private static final Duration AFTER_TROUBLE = Duration.ofMillis(250);
    private static final String NEXT = """
            select position, id, aggregateid, event_seq, type, payload, headers, created_at
              from outbox
             where aggregateid not in (select aggregateid from outbox where parked_cause is not null)
             order by position limit $1""";
    /** Nobody waits for the disk: what PostgreSQL forgets of it when it dies is published once more. */
    private static final String PUBLISHED = """
            with unhurried as materialized (select set_config('synchronous_commit', 'off', true))
            delete from outbox where position = any($1) and exists (select from unhurried)
               and exists (select from relay_lease where name = 'outbox' and owner = $2 and epoch = $3)""";

    private final Pool pool;
    private final RelaySettings settings;
    private final RelayLease lease;
    private final Semaphore nudges = new Semaphore(0);
    private volatile boolean running = true;
    private KafkaProducer<String, byte[]> producer;
    private boolean troubled;

    public Relay(Pool pool, RelaySettings settings) {
        this.pool = pool;
        this.settings = settings;
        this.lease = new RelayLease(pool, settings.lease(), PATIENCE);
    }

    /** Says that there may be something to publish. */
    public void nudge() {
        if (nudges.availablePermits() == 0) {
            nudges.release();
        }
    }

    /** Ends {@link #run()} after the batch under way and hands the lease on. */
    public void stop() {
        running = false;
        nudge();
    }

    /** Publishes until stopped; nothing but {@link #stop()} ends it. */
    @Override
    public void run() {
        while (running) {
            try {
                long began = System.nanoTime();
                if (!lease.hold()) {
                    standBy();
                } else if (publish() < settings.batch()) {
                    rest(settings.idle());
                    gather(began);
                }
                recovered();
            } catch (RuntimeException | Error e) {
                trouble(e);
            }
        }
        discardProducer();
        try {
            lease.release();
        } catch (RuntimeException e) {
            LOG.debug("The lease could not be handed on; it runs out by itself", e);
        }
    }

    /** What happens between acknowledgement and deletion; tests interfere here. */
    protected void acknowledged(int events) {}

    /** Keeps a warm connection to the broker, so that taking over costs no more than the rest of the lease. */
    private void standBy() {
        producer().partitionsFor(settings.topic());
        rest(settings.lease().dividedBy(10));
    }

    private int publish() {
        nudges.drainPermits(); // what they were for is committed, and found now
        RowSet<Row> rows = pool.preparedQuery(NEXT)
                .execute(Tuple.of(settings.batch()))
                .await()
                .atMost(PATIENCE);
        if (rows.size() == 0 || !lease.held()) {
            return 0;
        }
        List<Sent> sent = new ArrayList<>(rows.size());
        for (Row row : rows) {
            Sent one = send(row);
            sent.add(one);
            if (one.refused()) {
                break; // a later one may get through, and would overtake it
            }
        }
        List<Long> acknowledged = new ArrayList<>(sent.size());
        RuntimeException failure = null;
        for (Sent one : sent) {
            failure = one.await(acknowledged);
            if (failure != null) {
                break;
            }
        }
        delete(acknowledged);
        if (failure != null) {
            throw failure;
        }
        return sent.size();
    }

    private void delete(List<Long> positions) {
        if (!positions.isEmpty()) {
            acknowledged(positions.size());
            pool.preparedQuery(PUBLISHED)
                    .execute(Tuple.of(positions.toArray(Long[]::new), lease.owner(), lease.epoch()))
                    .await()
                    .atMost(PATIENCE);
        }
    }

    private Sent send(Row row) {
        ProducerRecord<String, byte[]> event = new ProducerRecord<>(
                settings.topic(),
                row.getUUID("aggregateid").toString(),
                row.getString("payload").getBytes(StandardCharsets.UTF_8));
        Headers headers = event.headers();
        put(headers, EventHeaders.SPEC_VERSION, "1.0");
        put(headers, EventHeaders.ID, row.getUUID("id").toString());
        put(headers, EventHeaders.TYPE, row.getString("type"));
        put(headers, EventHeaders.SOURCE, settings.source());
        put(headers, EventHeaders.SUBJECT, row.getUUID("aggregateid").toString());
        put(
                headers,
                EventHeaders.TIME,
                row.getOffsetDateTime("created_at")
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toInstant()
                        .toString());
        put(headers, EventHeaders.DATA_SCHEMA, settings.source() + "/events/" + row.getString("type"));
        put(headers, EventHeaders.SEQUENCE, Long.toString(row.getLong("event_seq")));
        put(headers, EventHeaders.CONTENT_TYPE, "application/json");
        new JsonObject(row.getString("headers"))
                .forEach(header ->
                        put(headers, header.getKey(), header.getValue().toString()));
        return new Sent(row.getLong("position"), producer().send(event));
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    /** A record on its way to the broker. */
    private final class Sent {
        private final long position;
        private final Future<?> acknowledgement;

        Sent(long position, Future<?> acknowledgement) {
            this.position = position;
            this.acknowledgement = acknowledgement;
        }

        /** The producer did not take it: it does not know the topic's partitions while the broker is away, or it is too large. */
        boolean refused() {
            return acknowledgement.isDone() && failure() != null;
        }

        private Throwable failure() {
            try {
                acknowledgement.get();
                return null;
            } catch (ExecutionException e) {
                return e.getCause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return e;
            }
        }

        /** Waits for the broker, keeping the lease; answers what went wrong, or null. */
        RuntimeException await(List<Long> acknowledged) {
            while (true) {
                try {
                    acknowledgement.get(settings.lease().toMillis() / 4, TimeUnit.MILLISECONDS);
                    acknowledged.add(position);
                    return null;
                } catch (TimeoutException e) {
                    if (!running || !lease.hold()) {
                        return new IllegalStateException("Stopped waiting for the broker");
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    running = false;
                    return new IllegalStateException("Interrupted", e);
                } catch (ExecutionException e) {
                    if (neverSendable(e.getCause())) {
                        park(position, e.getCause());
                    }
                    return new IllegalStateException(e.getCause());
                }
            }
        }
    }

    private static boolean neverSendable(Throwable cause) {
        return cause instanceof RecordTooLargeException
                || cause instanceof SerializationException
                || cause instanceof InvalidTopicException;
    }

    private void park(long position, Throwable cause) {
        LOG.errorf(cause, "Outbox row %d can never be sent: its aggregate's events wait until someone looks", position);
        pool.preparedQuery("update outbox set parked_cause = $2 where position = $1")
                .execute(Tuple.of(position, String.valueOf(cause)))
                .await()
                .atMost(PATIENCE);
    }

    private KafkaProducer<String, byte[]> producer() {
        if (producer == null) {
            Map<String, Object> config = new HashMap<>(settings.producer());
            config.put(ProducerConfig.ACKS_CONFIG, "all");
            config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
            config.putIfAbsent(ProducerConfig.LINGER_MS_CONFIG, LINGER_MS);
            config.putIfAbsent(ProducerConfig.BATCH_SIZE_CONFIG, BATCH_BYTES);
            config.putIfAbsent(ProducerConfig.MAX_BLOCK_MS_CONFIG, 3_000);
            config.putIfAbsent(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 3_000);
            config.putIfAbsent(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 6_000);
            config.putIfAbsent(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
            producer = new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    private void discardProducer() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    private void trouble(Throwable e) {
        if (e instanceof Error) {
            LOG.error("Publishing is interrupted and will go on by itself", e);
        } else if (!troubled) {
            LOG.warnf("Publishing is interrupted and will go on by itself: %s", e.getMessage());
        }
        LOG.debug("Publishing is interrupted", e);
        troubled = true;
        discardProducer();
        rest(AFTER_TROUBLE);
    }

    private void recovered() {
        if (troubled) {
            LOG.info("Publishing goes on");
            troubled = false;
        }
    }

    /** A batch costs as much for one event as for many, here and wherever it is received: what comes soon after goes along. */
    private void gather(long began) {
        LockSupport.parkNanos(settings.pace().toNanos() - (System.nanoTime() - began));
    }

    private void rest(Duration atMost) {
        try {
            nudges.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
