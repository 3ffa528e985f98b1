package org.houqin.platform.messaging;

import java.util.UUID;

/**
 * One event with all that it is sent with; made by hand for an aggregate that is not loaded as an object.
 *
 * @param eventSeq the number the aggregate's row has counted for it
 */
public record Outgoing(
        String aggregateType,
        UUID aggregateId,
        UUID correlationId,
        long eventSeq,
        DomainEvent event,
        Audience audience) {
    /** The next event of an aggregate that is loaded with its row locked. */
    public static Outgoing of(EventSource source, DomainEvent event, Audience audience) {
        return new Outgoing(
                source.aggregateType(), source.id(), source.correlationId(), source.nextEventSeq(), event, audience);
    }
}
