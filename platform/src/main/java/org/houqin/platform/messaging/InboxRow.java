package org.houqin.platform.messaging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Says that an event was applied; committed together with its effect. */
@Entity
@Table(name = "inbox")
class InboxRow {
    @Id
    @Column(name = "event_id")
    UUID eventId;

    String topic;

    @Column(name = "aggregateid")
    UUID aggregateId;

    @Column(name = "event_seq")
    long eventSeq;

    String type;

    protected InboxRow() {}

    InboxRow(ReceivedEvent event) {
        this.eventId = event.envelope().id();
        this.topic = event.topic();
        this.aggregateId = event.aggregate();
        this.eventSeq = event.sequence();
        this.type = event.envelope().type();
    }
}
