package org.houqin.platform.probe;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.houqin.platform.messaging.EventSource;

/** The smallest aggregate there is. */
@Entity
@Table(name = "note")
public class Note implements EventSource {
    @Id
    UUID id;

    @Version
    long version;

    @Column(name = "event_seq")
    long eventSeq;

    String text;

    protected Note() {}

    Note(UUID id, String text) {
        this.id = id;
        this.text = text;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String aggregateType() {
        return "note";
    }

    @Override
    public long nextEventSeq() {
        return ++eventSeq;
    }
}
