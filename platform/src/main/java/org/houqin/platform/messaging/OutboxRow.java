package org.houqin.platform.messaging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One event waiting to be published; its position is given by the database. */
@Entity
@Table(name = "outbox")
class OutboxRow {
    @Id
    UUID id;

    @Column(name = "aggregatetype")
    String aggregateType;

    @Column(name = "aggregateid")
    UUID aggregateId;

    @Column(name = "event_seq")
    long eventSeq;

    String type;
    String payload;
    String headers;

    @Column(name = "created_at")
    Instant createdAt;

    protected OutboxRow() {}

    OutboxRow(UUID id, EventSource source, String type, String payload, String headers, Instant createdAt) {
        this.id = id;
        this.aggregateType = source.aggregateType();
        this.aggregateId = source.id();
        this.eventSeq = source.nextEventSeq();
        this.type = type;
        this.payload = payload;
        this.headers = headers;
        this.createdAt = createdAt;
    }
}
