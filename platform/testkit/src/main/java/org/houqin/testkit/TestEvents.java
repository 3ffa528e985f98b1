package org.houqin.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Publishes and reads events on the topics of the test class under way, as another service would. */
public final class TestEvents {
    private TestEvents() {}

    /**
     * One event as it went over the broker.
     *
     * @param headers all headers as text
     */
    public record Event(String key, Map<String, String> headers, String payload) {
        public String type() {
            return headers.get("ce_type");
        }

        public UUID subject() {
            return UUID.fromString(headers.get("ce_subject"));
        }

        public long sequence() {
            return Long.parseLong(headers.get("ce_sequence"));
        }
    }

    /** Topic of a publisher ({@code ticket}, {@code inventory}, …) in the test class under way. */
    public static String topic(String publisher) {
        return System.getProperty("houqin.testkit.prefix") + publisher + "-events";
    }

    /** Publishes an event with a new id and waits for the broker; the type tells the topic. */
    public static UUID publish(String type, UUID subject, long sequence, String payload) {
        UUID id = UUID.randomUUID();
        publish(id, type, subject, sequence, payload);
        return id;
    }

    /** Publishes an event with a given id, for repetitions. */
    public static void publish(UUID id, String type, UUID subject, long sequence, String payload) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id.toString());
        headers.put("ce_type", type);
        headers.put("ce_source", "/" + publisher(type) + "-service");
        headers.put("ce_subject", subject.toString());
        headers.put("ce_time", Instant.now().toString());
        headers.put("ce_sequence", Long.toString(sequence));
        headers.put("ce_correlationid", subject.toString());
        headers.put("ce_actor", "system");
        headers.put("content-type", "application/json");
        publish(topic(publisher(type)), subject.toString(), headers, payload);
    }

    /** Publishes any record, however wrong. */
    public static void publish(String topic, String key, Map<String, String> headers, String payload) {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", TestBroker.address()), new StringSerializer(), new ByteArraySerializer())) {
            ProducerRecord<String, byte[]> record =
                    new ProducerRecord<>(topic, key, payload.getBytes(StandardCharsets.UTF_8));
            headers.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(record);
            producer.flush();
        }
    }

    /** Everything on a publisher's topic so far, in order per key. */
    public static List<Event> of(String publisher) {
        return read(topic(publisher));
    }

    /** Everything on a publisher's topic so far of one type. */
    public static List<Event> ofType(String type) {
        return of(publisher(type)).stream()
                .filter(event -> type.equals(event.type()))
                .toList();
    }

    /** Everything on a topic so far, in order per key. */
    public static List<Event> read(String topic) {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        TestBroker.address(),
                        "fetch.max.wait.ms",
                        10), // closing waits for the last fetch
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<Event> events = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> events.add(event(record)));
            }
            return events;
        }
    }

    private static Event event(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new LinkedHashMap<>();
        record.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return new Event(record.key(), headers, new String(record.value(), StandardCharsets.UTF_8));
    }

    /** The types of these events, in order. */
    public static List<String> types(List<Event> events) {
        return events.stream().map(Event::type).collect(Collectors.toList());
    }

    private static String publisher(String type) {
        return type.substring(0, type.indexOf('.'));
    }
}
