package org.houqin.procurement.requisition;

import static org.houqin.procurement.requisition.RequisitionStep.*;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.ids.Ids;
import org.houqin.platform.messaging.EventSource;
import org.houqin.procurement.Person;
import org.houqin.procurement.requisition.RequisitionEvent.CancelReason;
import org.houqin.procurement.requisition.RequisitionEvent.FailureReason;
import org.houqin.procurement.requisition.RequisitionEvent.RequisitionApproved;
import org.houqin.procurement.requisition.RequisitionEvent.RequisitionCancelled;
import org.houqin.procurement.requisition.RequisitionEvent.RequisitionRaised;
import org.houqin.procurement.requisition.RequisitionEvent.RequisitionRejected;
import org.houqin.procurement.requisition.RequisitionEvent.SupplyFailed;

/** An internal wish to buy, before any supplier is involved. */
@Entity
public class Requisition implements EventSource {
    @Id
    private UUID id;

    @Version
    private long version;

    private long eventSeq;
    private String number;

    @Enumerated(EnumType.STRING)
    private RequisitionStatus status;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Embedded
    private Wish wish;

    @Embedded
    private TicketNeed need;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "requested_by"))
    @AttributeOverride(name = "name", column = @Column(name = "requested_by_name"))
    private Person requestedBy;

    @Embedded
    private Decision decision;

    private UUID orderId;
    private String cancelReason;
    private Instant createdAt;

    protected Requisition() {}

    private Requisition(String number, Origin origin, Wish wish, TicketNeed need, Person requestedBy, Instant at) {
        this.id = Ids.next();
        this.number = number;
        this.status = RequisitionStatus.IN_APPROVAL;
        this.origin = origin;
        this.wish = wish;
        this.need = need;
        this.requestedBy = requestedBy;
        this.createdAt = at;
    }

    /** Somebody asks for something. */
    public static Requisition byHand(String number, Wish wish, Actor requester, Instant at) {
        return new Requisition(number, Origin.MANUAL, wish, null, Person.of(requester), at);
    }

    /**
     * The store ran short of a part that a ticket waits for.
     *
     * @param technicianId who asked for the part and so counts as the requester; null when nobody is known
     */
    public static Requisition forShortage(String number, Wish wish, TicketNeed need, UUID technicianId, Instant at) {
        Person technician = technicianId == null ? null : new Person(technicianId, null);
        return new Requisition(number, Origin.SHORTAGE, wish, need, technician, at);
    }

    /** Tells that it has been raised. */
    public List<RequisitionEvent> raised() {
        return List.of(new RequisitionRaised(
                id,
                number,
                origin,
                wish.item().id(),
                wish.item().sku(),
                wish.quantity(),
                need(),
                Person.idOf(requestedBy),
                createdAt));
    }

    /** Lets it be bought. */
    public List<RequisitionEvent> approve(Actor approver, String note, Instant at) {
        decide(APPROVE, approver, note, at);
        return List.of(new RequisitionApproved(id, number, need(), approver.id(), at));
    }

    /** Refuses to buy it; a waiting ticket has to go another way. */
    public List<RequisitionEvent> reject(Actor approver, String reason, Instant at) {
        decide(REJECT, approver, reason, at);
        RequisitionRejected rejected = new RequisitionRejected(id, number, need(), reason, at);
        return List.of(rejected, supplyFailed(FailureReason.REJECTED, reason, at));
    }

    /** Nobody wants it any longer. */
    public List<RequisitionEvent> withdraw(Actor actor, CancelReason reason, Instant at) {
        take(WITHDRAW, actor);
        return List.of(new RequisitionCancelled(id, number, need(), reason, at));
    }

    /** Puts it on an order, once and for all; the order tells of it. */
    public void order(Actor buyer, UUID orderId) {
        take(ORDER, buyer);
        this.orderId = orderId;
    }

    /** Everything has been accepted. */
    public void fulfil(Actor actor) {
        take(FULFIL, actor);
    }

    /** It cannot be had, so it is not ordered after all. */
    public List<RequisitionEvent> cancel(Actor buyer, String reason, Instant at) {
        take(CANCEL, buyer);
        this.cancelReason = reason;
        return List.of(supplyFailed(FailureReason.CANCELLED, reason, at));
    }

    /** The order it is on will not bring it. */
    public List<RequisitionEvent> fail(Actor actor, FailureReason reason, String note, Instant at) {
        take(FAIL, actor);
        this.cancelReason = note;
        return List.of(supplyFailed(reason, note, at));
    }

    private void decide(RequisitionStep step, Actor approver, String note, Instant at) {
        take(step, approver);
        this.decision = new Decision(Person.of(approver), at, note);
    }

    private void take(RequisitionStep step, Actor actor) {
        rules().require(step, actor);
        this.status = status.after(step).orElseThrow();
    }

    private SupplyFailed supplyFailed(FailureReason reason, String note, Instant at) {
        return new SupplyFailed(id, number, wish.item().id(), wish.item().sku(), need(), reason, note, at);
    }

    /** Who may do what to it now. */
    public RequisitionRules rules() {
        return new RequisitionRules(status, origin, Person.idOf(requestedBy), approvedBy());
    }

    /** Who approved it, or null. */
    public UUID approvedBy() {
        return status == RequisitionStatus.REJECTED || decision == null ? null : Person.idOf(decision.by());
    }

    /** The ticket that waits for it, or {@link TicketNeed#NONE}. */
    public TicketNeed need() {
        return need == null ? TicketNeed.NONE : need;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String aggregateType() {
        return "requisition";
    }

    @Override
    public long nextEventSeq() {
        return ++eventSeq;
    }

    @Override
    public UUID correlationId() {
        return need == null ? id : need.ticketId();
    }

    public long version() {
        return version;
    }

    public String number() {
        return number;
    }

    public RequisitionStatus status() {
        return status;
    }

    public Origin origin() {
        return origin;
    }

    public Wish wish() {
        return wish;
    }

    public Person requestedBy() {
        return requestedBy;
    }

    /** The approver's yes or no; null until there is one. */
    public Decision decision() {
        return decision;
    }

    public UUID orderId() {
        return orderId;
    }

    /** Why it came to nothing after it was approved, or null. */
    public String cancelReason() {
        return cancelReason;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
