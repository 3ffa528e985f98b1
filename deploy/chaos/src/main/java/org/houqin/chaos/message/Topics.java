package org.houqin.chaos.message;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.houqin.chaos.stack.Service;
import org.houqin.local.Port;
import org.houqin.local.Settings;

/** Reads all topics from the beginning along with the run and keeps every record. */
public final class Topics {
    private static final Duration POLL = Duration.ofMillis(200);
    private static final int PARTITIONS = 12;
    private static final List<String> GROUPS =
            List.of("ticket", "ticket-notice", "inventory", "procurement", "feedback");

    private final String broker;
    private final List<Seen> seen = new ArrayList<>();
    private final Thread thread = new Thread(this::read, "topics");
    private final Map<TopicPartition, Long> next = new HashMap<>();
    private volatile boolean running = true;

    public Topics(Settings settings) {
        this.broker = "127.0.0.1:" + settings.port(Port.KAFKA);
        thread.setDaemon(true);
    }

    public void start() {
        thread.start();
    }

    private void read() {
        while (running) {
            try (KafkaConsumer<String, byte[]> consumer = consumer()) {
                List<TopicPartition> all = partitions();
                consumer.assign(all);
                all.forEach(one -> consumer.seek(one, position(one)));
                while (running) {
                    consumer.poll(POLL).forEach(this::keep);
                }
            } catch (KafkaException e) {
                // the broker is away: again from where it stopped
            }
        }
    }

    private KafkaConsumer<String, byte[]> consumer() {
        Map<String, Object> config = new HashMap<>();
        config.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, broker);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
        return new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private static List<TopicPartition> partitions() {
        return Stream.of(Service.values())
                .flatMap(service -> Stream.iterate(0, i -> i < PARTITIONS, i -> i + 1)
                        .map(i -> new TopicPartition(service.topic(), i)))
                .collect(Collectors.toList());
    }

    private synchronized long position(TopicPartition partition) {
        return next.getOrDefault(partition, 0L);
    }

    private synchronized void keep(ConsumerRecord<String, byte[]> record) {
        next.put(new TopicPartition(record.topic(), record.partition()), record.offset() + 1);
        seen.add(Seen.of(record));
    }

    /** Waits until everything that is on the topics now has been read. */
    public void catchUp() throws InterruptedException {
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions());
            while (ends.entrySet().stream().anyMatch(end -> position(end.getKey()) < end.getValue())) {
                Thread.sleep(100);
            }
        }
    }

    /** Waits until every consumer has acknowledged everything that is on the topics now, or for so long. */
    public void awaitConsumers(Duration patience) throws InterruptedException {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker));
                KafkaConsumer<String, byte[]> consumer = consumer()) {
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions());
            long until = System.nanoTime() + patience.toNanos();
            while (System.nanoTime() < until && behind(admin, ends)) {
                Thread.sleep(300);
            }
        }
    }

    private static boolean behind(Admin admin, Map<TopicPartition, Long> ends) throws InterruptedException {
        try {
            for (String group : GROUPS) {
                for (var done : admin.listConsumerGroupOffsets(group)
                        .partitionsToOffsetAndMetadata()
                        .get()
                        .entrySet()) {
                    if (done.getValue() != null && done.getValue().offset() < ends.getOrDefault(done.getKey(), 0L)) {
                        return true;
                    }
                }
            }
            return false;
        } catch (ExecutionException e) {
            return true;
        }
    }

    /** All that was read so far, in the order of reading, which is that of the topic within a partition. */
    public synchronized List<Seen> all() {
        return List.copyOf(seen);
    }

    public synchronized int count() {
        return seen.size();
    }

    /** So many records in a row of one partition, among the later ones; empty when there is nothing yet. */
    synchronized List<Seen> some(Random choice, int most) {
        if (seen.isEmpty()) {
            return List.of();
        }
        int from = Math.max(0, seen.size() - 2_000);
        Seen first = seen.get(from + choice.nextInt(seen.size() - from));
        return seen.subList(from, seen.size()).stream()
                .filter(one -> one.publisher() == first.publisher()
                        && one.partition() == first.partition()
                        && one.offset() >= first.offset())
                .limit(most)
                .toList();
    }

    public void close() throws InterruptedException {
        running = false;
        thread.join(10_000);
    }
}
