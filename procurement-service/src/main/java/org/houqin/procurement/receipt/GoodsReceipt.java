package org.houqin.procurement.receipt;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.houqin.platform.identity.Actor;
import org.houqin.procurement.Person;
import org.houqin.procurement.order.Inspection;
import org.houqin.procurement.order.PurchaseOrder;

/** What arrived in one delivery, inspected line by line; written once and never changed. */
@Entity
public class GoodsReceipt {
    @Id
    private UUID id;

    private String number;
    private UUID orderId;
    private String orderNumber;
    private UUID supplierId;
    private String supplierName;
    private String deliveryNote;
    private Instant receivedAt;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "received_by"))
    @AttributeOverride(name = "name", column = @Column(name = "received_by_name"))
    private Person receivedBy;

    @ElementCollection
    @CollectionTable(name = "goods_receipt_line", joinColumns = @JoinColumn(name = "receipt_id"))
    @OrderColumn(name = "position")
    private List<ReceiptLine> lines = new ArrayList<>();

    protected GoodsReceipt() {}

    public GoodsReceipt(
            UUID id,
            String number,
            PurchaseOrder order,
            List<Inspection> delivery,
            String deliveryNote,
            Actor receiver,
            Instant at) {
        this.id = id;
        this.number = number;
        this.orderId = order.id();
        this.orderNumber = order.number();
        this.supplierId = order.supplierId();
        this.supplierName = order.supplierName();
        this.deliveryNote = deliveryNote;
        this.receivedAt = at;
        this.receivedBy = Person.of(receiver);
        delivery.forEach(found -> lines.add(ReceiptLine.of(order.line(found.lineId()), found)));
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public UUID orderId() {
        return orderId;
    }

    public String orderNumber() {
        return orderNumber;
    }

    public UUID supplierId() {
        return supplierId;
    }

    /** The supplier's name when the order was placed. */
    public String supplierName() {
        return supplierName;
    }

    /** Number of the paper that came with the goods, or null. */
    public String deliveryNote() {
        return deliveryNote;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Person receivedBy() {
        return receivedBy;
    }

    public List<ReceiptLine> lines() {
        return List.copyOf(lines);
    }
}
