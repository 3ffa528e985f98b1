package org.houqin.platform.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.houqin.platform.identity.Actor;

/** One command that was carried out. */
@Entity
@Table(name = "audit_entry")
class AuditEntry {
    @Id
    UUID id;

    Instant at;

    @Column(name = "actor_id")
    UUID actorId;

    String actor;
    String action;

    @Column(name = "object_id")
    String objectId;

    @Column(name = "trace_id")
    String traceId;

    protected AuditEntry() {}

    AuditEntry(UUID id, Instant at, Actor actor, String action, String objectId, String traceId) {
        this.id = id;
        this.at = at;
        this.actorId = actor.id();
        this.actor = actor.name();
        this.action = action;
        this.objectId = objectId;
        this.traceId = traceId;
    }
}
