package org.houqin.chaos.message;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.houqin.chaos.stack.Service;
import org.houqin.local.Port;
import org.houqin.local.Settings;

/** Puts records onto the topics past the relays, and remembers them. */
public final class Messages implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final KafkaProducer<String, byte[]> producer;
    private final Injected injected;

    public Messages(Settings settings, Injected injected) {
        this.injected = injected;
        Map<String, Object> config = new HashMap<>();
        config.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:" + settings.port(Port.KAFKA));
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 180_000);
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 180_000);
        config.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
        this.producer = new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
    }

    Injected injected() {
        return injected;
    }

    /** The same record once more. */
    void again(Seen seen) throws InterruptedException {
        put(
                seen.publisher().topic(),
                seen.record().key(),
                StreamSupport.stream(seen.record().headers().spliterator(), false)
                        .toList(),
                seen.record().value());
    }

    /** An event about a person nobody knows. */
    RecordMetadata personChanged(UUID person, long sequence, String name, Instant at) throws InterruptedException {
        ObjectNode payload = JSON.createObjectNode()
                .put("personId", person.toString())
                .put("username", "nobody")
                .put("displayName", name)
                .put("email", person + "@chaos.example")
                .put("active", true);
        return event(Service.TICKET, person, sequence, "ticket.person-changed.v1", at.toString(), payload.toString());
    }

    RecordMetadata event(Service publisher, UUID subject, long sequence, String type, String time, String payload)
            throws InterruptedException {
        injected.invented(subject.toString());
        Map<String, String> headers = envelope(publisher, subject.toString(), Long.toString(sequence), type, time);
        return put(publisher.topic(), subject.toString(), headers, payload);
    }

    static Map<String, String> envelope(Service publisher, String subject, String sequence, String type, String time) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", UUID.randomUUID().toString());
        headers.put("ce_type", type);
        headers.put("ce_source", "/" + publisher.part() + "-service");
        headers.put("ce_subject", subject);
        headers.put("ce_time", time);
        headers.put("ce_sequence", sequence);
        headers.put("content-type", "application/json");
        return headers;
    }

    RecordMetadata put(String topic, String key, Map<String, String> headers, String payload)
            throws InterruptedException {
        List<Header> all = headers.entrySet().stream()
                .<Header>map(
                        one -> new RecordHeader(one.getKey(), one.getValue().getBytes(StandardCharsets.UTF_8)))
                .toList();
        return put(topic, key, all, payload == null ? null : payload.getBytes(StandardCharsets.UTF_8));
    }

    private RecordMetadata put(String topic, String key, List<Header> headers, byte[] payload)
            throws InterruptedException {
        try {
            RecordMetadata there = producer.send(new ProducerRecord<>(topic, null, key, payload, headers))
                    .get();
            injected.record(there.topic(), there.partition(), there.offset());
            return there;
        } catch (ExecutionException e) {
            throw new IllegalStateException("The broker took no record: " + e.getCause(), e);
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }
}
