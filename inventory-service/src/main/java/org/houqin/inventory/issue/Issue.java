package org.houqin.inventory.issue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.houqin.inventory.reservation.ReservationEvent.StockIssued;
import org.houqin.platform.identity.Actor;

/** The paper for what was handed out. */
@Entity
public class Issue {
    @Id
    private UUID id;

    private UUID reservationId;
    private BigDecimal quantity;
    private BigDecimal unitCost;
    private BigDecimal value;
    private String receivedBy;
    private UUID issuedBy;
    private String issuedByName;
    private Instant issuedAt;

    protected Issue() {}

    public Issue(UUID id, StockIssued issued, String receivedBy, Actor actor) {
        this.id = id;
        this.reservationId = issued.reservationId();
        this.quantity = issued.quantity();
        this.unitCost = new BigDecimal(issued.unitCost());
        this.value = new BigDecimal(issued.value());
        this.receivedBy = receivedBy;
        this.issuedBy = actor.id();
        this.issuedByName = actor.name();
        this.issuedAt = issued.issuedAt();
    }
}
