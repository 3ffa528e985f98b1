package org.houqin.platform.messaging;

import java.time.Instant;
import java.util.UUID;

/**
 * What is known of an event beside its payload (CloudEvents attributes).
 *
 * @param id id of the event
 * @param type full name, such as {@code ticket.closed.v1}
 * @param source the publisher, such as {@code /ticket-service}
 * @param subject id of the aggregate it happened to
 * @param sequence number of the event among those of its aggregate, from 1
 * @param time when it happened
 * @param correlationId the need that started it all
 * @param causationId the event or request that caused it, or null
 * @param actor id of the person who did it, or {@code system}
 * @param traceParent W3C trace context of the publisher, or null
 */
public record Envelope(
        UUID id,
        String type,
        String source,
        UUID subject,
        long sequence,
        Instant time,
        String correlationId,
        String causationId,
        String actor,
        String traceParent) {}
