package org.houqin.procurement.order;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.messaging.EventSource;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.procurement.Person;
import org.houqin.procurement.order.OrderEvent.AcceptedLine;
import org.houqin.procurement.order.OrderEvent.GoodsAccepted;
import org.houqin.procurement.order.OrderEvent.GoodsRefused;
import org.houqin.procurement.order.OrderEvent.OrderCancelled;
import org.houqin.procurement.order.OrderEvent.OrderClosed;
import org.houqin.procurement.order.OrderEvent.OrderPlaced;
import org.houqin.procurement.order.OrderEvent.PlacedLine;
import org.houqin.procurement.order.OrderEvent.RefusedLine;
import org.houqin.procurement.requisition.Requisition;

/** What a supplier was asked to deliver, and how much of it has come. */
@Entity
public class PurchaseOrder implements EventSource {
    @Id
    private UUID id;

    @Version
    private long version;

    private long eventSeq;
    private String number;

    @Enumerated(EnumType.STRING)
    private OrderStatus status;

    private UUID supplierId;
    private String supplierName;

    /** Lazy: {@link PurchaseOrders#forUpdate} fetches them. */
    @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    List<OrderLine> lines = new ArrayList<>();

    private LocalDate expectedOn;
    private Instant createdAt;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "created_by"))
    @AttributeOverride(name = "name", column = @Column(name = "created_by_name"))
    private Person createdBy;

    private Instant lastReceiptAt;
    private String cancelReason;
    private String closeReason;

    protected PurchaseOrder() {}

    /** An order that has just been placed; its lines follow by {@link #add}. */
    public PurchaseOrder(
            UUID id,
            String number,
            UUID supplierId,
            String supplierName,
            LocalDate expectedOn,
            Actor buyer,
            Instant at) {
        this.id = id;
        this.number = number;
        this.status = OrderStatus.SENT;
        this.supplierId = supplierId;
        this.supplierName = supplierName;
        this.expectedOn = expectedOn;
        this.createdAt = at;
        this.createdBy = Person.of(buyer);
    }

    /** Orders what a requisition asks for. */
    public void add(Requisition requisition, BigDecimal unitPrice) {
        lines.add(new OrderLine(this, lines.size() + 1, requisition, unitPrice));
    }

    /** Tells that it has been placed. */
    public List<OrderEvent> placed() {
        return List.of(new OrderPlaced(
                id,
                number,
                supplierId,
                supplierName,
                expectedOn,
                lines.stream().map(PlacedLine::of).toList(),
                createdAt));
    }

    /** Takes it back; possible until the first delivery. */
    public List<OrderEvent> cancel(Actor buyer, String reason, Instant at) {
        rules().require(OrderStep.CANCEL, buyer);
        this.status = OrderStatus.CANCELLED;
        this.cancelReason = reason;
        return List.of(new OrderCancelled(id, number, reason, at));
    }

    /** Gives up what is still to come of an order of which something has come. */
    public List<OrderEvent> close(Actor buyer, String reason, Instant at) {
        rules().require(OrderStep.CLOSE, buyer);
        lines.forEach(OrderLine::giveUp);
        this.status = statusFromLines();
        this.closeReason = reason;
        return List.of(closed(at));
    }

    /**
     * Books one inspected delivery; each line at most once. Closes the order when nothing more is to come.
     *
     * @throws org.houqin.platform.problem.RuleViolation OVER_DELIVERY when a line gets more than it waits for
     */
    public List<OrderEvent> receive(UUID receiptId, List<Inspection> delivery, Actor receiver, Instant at) {
        rules().require(OrderStep.RECEIVE, receiver);
        delivery.forEach(found -> line(found.lineId()).inspect(found));
        this.lastReceiptAt = at;
        this.status = statusFromLines();
        List<OrderEvent> events = new ArrayList<>(goods(receiptId, delivery, receiver, at));
        if (status == OrderStatus.CLOSED) {
            events.add(closed(at));
        }
        return events;
    }

    private OrderClosed closed(Instant at) {
        return new OrderClosed(id, number, closeReason, at);
    }

    private List<OrderEvent> goods(UUID receiptId, List<Inspection> delivery, Actor receiver, Instant at) {
        List<AcceptedLine> accepted = delivery.stream()
                .filter(found -> found.accepted().signum() > 0)
                .map(found -> AcceptedLine.of(line(found.lineId()), found.accepted()))
                .toList();
        List<RefusedLine> refused = delivery.stream()
                .filter(found -> found.refused().signum() > 0)
                .map(found -> RefusedLine.of(line(found.lineId()), found))
                .toList();
        List<OrderEvent> events = new ArrayList<>();
        if (!accepted.isEmpty()) {
            events.add(new GoodsAccepted(id, number, receiptId, accepted, receiver.id(), at));
        }
        if (!refused.isEmpty()) {
            events.add(new GoodsRefused(id, number, receiptId, refused, at));
        }
        return events;
    }

    private OrderStatus statusFromLines() {
        if (lines.stream().allMatch(OrderLine::settled)) {
            return OrderStatus.CLOSED;
        }
        return lines.stream().allMatch(OrderLine::arrived) ? OrderStatus.RECEIVED : OrderStatus.PARTLY_RECEIVED;
    }

    /**
     * One of its lines.
     *
     * @throws RuleViolation INVALID_INPUT when it has no such line
     */
    public OrderLine line(UUID lineId) {
        return lines.stream()
                .filter(line -> line.id().equals(lineId))
                .findFirst()
                .orElseThrow(() -> RuleViolation.invalid("lines", "the order has no line " + lineId));
    }

    /** Who may do what to it now. */
    public OrderRules rules() {
        return new OrderRules(
                status,
                createdBy.id(),
                lines.stream().map(OrderLine::approvedBy).toList());
    }

    /** What was ordered and what came of it, in order. */
    public List<OrderLine> lines() {
        return Collections.unmodifiableList(lines);
    }

    /** The requisitions of which something is still to come. */
    public List<UUID> awaited() {
        return lines.stream()
                .filter(line -> !line.settled())
                .map(OrderLine::requisitionId)
                .toList();
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String aggregateType() {
        return "order";
    }

    @Override
    public long nextEventSeq() {
        return ++eventSeq;
    }

    public long version() {
        return version;
    }

    public String number() {
        return number;
    }

    public OrderStatus status() {
        return status;
    }

    public UUID supplierId() {
        return supplierId;
    }

    /** The supplier's name at that time. */
    public String supplierName() {
        return supplierName;
    }

    public LocalDate expectedOn() {
        return expectedOn;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** The buyer. */
    public Person createdBy() {
        return createdBy;
    }

    public String cancelReason() {
        return cancelReason;
    }

    /** Why the rest was given up; null when all came, and until it is closed. */
    public String closeReason() {
        return closeReason;
    }
}
