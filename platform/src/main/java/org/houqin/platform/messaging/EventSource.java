package org.houqin.platform.messaging;

import java.util.UUID;

/** An aggregate whose events are told to others, each numbered without gaps. */
public interface EventSource {
    /** Id of the aggregate: the subject and the key of its events. */
    UUID id();

    /** Kind of the aggregate, such as {@code ticket}. */
    String aggregateType();

    /** Counts one more event and answers its number; the first is 1. Stored with the aggregate. */
    long nextEventSeq();

    /** The need that started it all; the aggregate itself unless it serves another. */
    default UUID correlationId() {
        return id();
    }
}
