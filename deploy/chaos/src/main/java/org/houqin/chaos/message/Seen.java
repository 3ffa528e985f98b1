package org.houqin.chaos.message;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.houqin.chaos.stack.Service;

/** One record as it lies on a topic; what its envelope does not say is null. */
public record Seen(
        Service publisher,
        int partition,
        long offset,
        long at,
        String id,
        String type,
        String subject,
        Long sequence,
        ConsumerRecord<String, byte[]> record) {

    static Seen of(ConsumerRecord<String, byte[]> record) {
        return new Seen(
                Service.ofTopic(record.topic()),
                record.partition(),
                record.offset(),
                record.timestamp(),
                header(record, "ce_id"),
                header(record, "ce_type"),
                header(record, "ce_subject"),
                number(header(record, "ce_sequence")),
                record);
    }

    public String payload() {
        return record.value() == null ? "" : new String(record.value(), StandardCharsets.UTF_8);
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return Optional.ofNullable(record.headers().lastHeader(name))
                .map(Header::value)
                .map(value -> new String(value, StandardCharsets.UTF_8))
                .orElse(null);
    }

    private static Long number(String text) {
        try {
            return text == null ? null : Long.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
