package org.houqin.inventory.receipt;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.houqin.inventory.ledger.Cause;
import org.houqin.inventory.ledger.Document;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.ids.Ids;

/** The storekeeper's paper for what comes in without an order. */
@Entity
public class Receipt {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ReceiptReason reason;

    private String reference;
    private UUID receivedBy;
    private String receivedByName;
    private Instant receivedAt;

    protected Receipt() {}

    public Receipt(ReceiptReason reason, String reference, Actor actor, Instant receivedAt) {
        this.id = Ids.next();
        this.reason = reason;
        this.reference = reference;
        this.receivedBy = actor.id();
        this.receivedByName = actor.name();
        this.receivedAt = receivedAt;
    }

    /** Why the stock of one of its lines moves. */
    public Cause cause(int line, Actor actor) {
        Document document = new Document("receipt", id, Integer.toString(line));
        return new Cause(reason.movement(), document, null, actor, receivedAt);
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public UUID id() {
        return id;
    }
}
