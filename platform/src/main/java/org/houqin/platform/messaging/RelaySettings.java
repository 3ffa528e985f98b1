package org.houqin.platform.messaging;

import java.time.Duration;
import java.util.Map;

/**
 * How a relay works.
 *
 * @param source publisher as events name it, such as {@code /ticket-service}
 * @param topic where its events go
 * @param lease how long the right to publish lasts without renewal
 * @param batch most rows published at once
 * @param pace least time between the beginnings of two batches, unless the first was full
 * @param idle longest pause between looks when there is nothing to publish
 * @param producer settings of the Kafka producer beyond the relay's own
 */
public record RelaySettings(
        String source,
        String topic,
        Duration lease,
        int batch,
        Duration pace,
        Duration idle,
        Map<String, Object> producer) {}
