package org.houqin.inventory.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.houqin.platform.ids.Ids;

/** One line of the ledger: stock went from one location to another. Never changed; the database forbids it too. */
@Entity
public class Movement {
    @Id
    private UUID id;

    private UUID itemId;

    @Column(name = "from_location")
    private String from;

    @Column(name = "to_location")
    private String to;

    private BigDecimal quantity;

    private BigDecimal fromBalanceAfter;

    private BigDecimal toBalanceAfter;

    private BigDecimal unitCost;

    private BigDecimal value;

    @Enumerated(EnumType.STRING)
    private MovementReason reason;

    private String documentType;

    private UUID documentId;

    private String documentLine;

    private UUID ticketId;

    private UUID reverses;

    private UUID actorId;

    private String actorName;

    private Instant at;

    protected Movement() {}

    /** Writes down a movement whose balances have just been changed. */
    public Movement(Balance from, Balance to, Amount amount, Cause cause, UUID reverses) {
        this.id = Ids.next();
        this.itemId = from.itemId();
        this.from = from.location();
        this.to = to.location();
        this.quantity = amount.quantity();
        this.fromBalanceAfter = from.onHand();
        this.toBalanceAfter = to.onHand();
        this.unitCost = amount.unitCost();
        this.value = amount.value();
        this.reason = cause.reason();
        this.documentType = cause.document().type();
        this.documentId = cause.document().id();
        this.documentLine = cause.document().line();
        this.ticketId = cause.ticketId();
        this.reverses = reverses;
        this.actorId = cause.actor().id();
        this.actorName = cause.actor().name();
        this.at = cause.at();
    }

    public UUID id() {
        return id;
    }

    public UUID itemId() {
        return itemId;
    }

    public String from() {
        return from;
    }

    public String to() {
        return to;
    }

    public Amount amount() {
        return new Amount(quantity, unitCost, value);
    }

    public BigDecimal quantity() {
        return quantity;
    }

    public BigDecimal value() {
        return value;
    }

    public UUID ticketId() {
        return ticketId;
    }

    public UUID reverses() {
        return reverses;
    }

    /** What the warehouse's side of the movement held after it. */
    public BigDecimal balanceAfter() {
        return Location.isBin(to) ? toBalanceAfter : fromBalanceAfter;
    }
}
