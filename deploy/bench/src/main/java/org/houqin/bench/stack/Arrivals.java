package org.houqin.bench.stack;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Notes when each aggregate's first event of a type can be read from a topic. That is after the broker has acknowledged it,
 * so that a time taken here is never too short.
 */
public final class Arrivals implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(100);

    private final KafkaConsumer<String, byte[]> consumer;
    private final String type;
    private final Map<String, Long> micros = new ConcurrentHashMap<>();
    private final AtomicLong records = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();
    private final Thread reader = new Thread(this::read, "arrivals");
    private volatile boolean ending;

    public Arrivals(int kafkaPort, String topic, String type) {
        this.type = type;
        this.consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", "127.0.0.1:" + kafkaPort, "fetch.min.bytes", 1, "fetch.max.wait.ms", 500),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        var partitions = consumer.partitionsFor(topic).stream()
                .map(one -> new TopicPartition(one.topic(), one.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position); // now, not at the first poll
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        try (consumer) {
            while (!ending || isBehind()) {
                var found = consumer.poll(POLL);
                long now = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
                found.forEach(record -> take(record, now));
            }
        } catch (WakeupException closed) {
            // asked to end
        }
    }

    private boolean isBehind() {
        return consumer.endOffsets(consumer.assignment()).entrySet().stream()
                .anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
    }

    private void take(ConsumerRecord<String, byte[]> record, long now) {
        records.incrementAndGet();
        bytes.addAndGet(size(record));
        Header kind = record.headers().lastHeader("ce_type");
        if (kind != null && type.equals(new String(kind.value(), StandardCharsets.UTF_8))) {
            micros.putIfAbsent(record.key(), now);
        }
    }

    private static long size(ConsumerRecord<String, byte[]> record) {
        long size = record.serializedKeySize() + record.serializedValueSize();
        for (Header header : record.headers()) {
            size += header.key().length() + header.value().length;
        }
        return size;
    }

    /** Reads what the topic holds by now, and answers when each could be read first, in microseconds since 1970, by its aggregate's id. */
    public Map<String, Long> end() throws InterruptedException {
        ending = true;
        reader.join();
        return micros;
    }

    /** Mean size of all records seen, headers included. */
    public int meanSize() {
        return records.get() == 0 ? 0 : (int) (bytes.get() / records.get());
    }

    @Override
    public void close() {
        consumer.wakeup();
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
