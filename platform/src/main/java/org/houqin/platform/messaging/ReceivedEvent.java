package org.houqin.platform.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * One record from a topic, its envelope read if it could be.
 *
 * @param topic the line it came in: its topic, with the consumer's name if it has one
 * @param envelope null when malformed
 * @param fault why it is malformed, or null
 */
record ReceivedEvent(
        String topic,
        int partition,
        long offset,
        Map<String, String> headers,
        String payload,
        Envelope envelope,
        String fault) {

    static ReceivedEvent of(ConsumerRecord<String, byte[]> record, EventHandlers handlers) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : record.headers()) {
            headers.put(header.key(), header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8));
        }
        String payload = record.value() == null ? "" : new String(record.value(), StandardCharsets.UTF_8);
        return read(handlers.line(record.topic()), record.partition(), record.offset(), headers, payload);
    }

    static ReceivedEvent read(String topic, int partition, long offset, Map<String, String> headers, String payload) {
        try {
            return new ReceivedEvent(topic, partition, offset, headers, payload, envelope(headers), null);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return new ReceivedEvent(topic, partition, offset, headers, payload, null, e.getMessage());
        }
    }

    private static Envelope envelope(Map<String, String> headers) {
        long sequence = Long.parseLong(need(headers, EventHeaders.SEQUENCE));
        if (sequence < 1) {
            throw new IllegalArgumentException("ce_sequence must be at least 1, was " + sequence);
        }
        return new Envelope(
                UUID.fromString(need(headers, EventHeaders.ID)),
                need(headers, EventHeaders.TYPE),
                need(headers, EventHeaders.SOURCE),
                UUID.fromString(need(headers, EventHeaders.SUBJECT)),
                sequence,
                Instant.parse(need(headers, EventHeaders.TIME)),
                headers.getOrDefault(EventHeaders.CORRELATION_ID, headers.get(EventHeaders.SUBJECT)),
                headers.get(EventHeaders.CAUSATION_ID),
                headers.getOrDefault(EventHeaders.ACTOR, "system"),
                headers.get(EventHeaders.TRACE_PARENT));
    }

    private static String need(Map<String, String> headers, String name) {
        String value = headers.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("The header " + name + " is missing");
        }
        return value;
    }

    boolean malformed() {
        return envelope == null;
    }

    UUID aggregate() {
        return envelope.subject();
    }

    long sequence() {
        return envelope.sequence();
    }
}
