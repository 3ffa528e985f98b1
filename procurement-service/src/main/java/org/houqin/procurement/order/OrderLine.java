package org.houqin.procurement.order;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.UUID;
import org.houqin.platform.ids.Ids;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.procurement.Item;
import org.houqin.procurement.ProcurementError;
import org.houqin.procurement.requisition.Requisition;
import org.houqin.procurement.requisition.TicketNeed;

/** One requisition on an order: what was ordered, and what came of it. */
@Entity
public class OrderLine {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "order_id", nullable = false, updatable = false)
    private PurchaseOrder order;

    private int position;
    private UUID requisitionId;
    private UUID approvedBy;

    @Embedded
    private Item item;

    @Embedded
    private TicketNeed need;

    private BigDecimal ordered;
    private BigDecimal accepted = BigDecimal.ZERO;
    private BigDecimal refused = BigDecimal.ZERO;
    private boolean givenUp;
    private BigDecimal unitPrice;

    protected OrderLine() {}

    OrderLine(PurchaseOrder order, int position, Requisition requisition, BigDecimal unitPrice) {
        this.id = Ids.next();
        this.order = order;
        this.position = position;
        this.requisitionId = requisition.id();
        this.approvedBy = requisition.approvedBy();
        this.item = requisition.wish().item();
        this.need = requisition.need();
        this.ordered = requisition.wish().quantity();
        this.unitPrice = unitPrice;
    }

    /** Books what was found in a delivery. */
    void inspect(Inspection found) {
        if (settled() || found.delivered().compareTo(outstanding()) > 0) {
            throw new RuleViolation(
                    ProcurementError.OVER_DELIVERY,
                    "%s: %s delivered, but only %s still to come."
                            .formatted(item.sku(), plain(found.delivered()), plain(outstanding())));
        }
        this.accepted = accepted.add(found.accepted());
        this.refused = refused.add(found.refused());
        if (found.last()) {
            refuseForGood();
        }
    }

    private void refuseForGood() {
        if (refused.signum() == 0) {
            throw new RuleViolation(
                    ProcurementError.ORDER_STATE, item.sku() + ": nothing was refused, so the rest is still to come.");
        }
        giveUp();
    }

    /** What is still to come will not. */
    void giveUp() {
        this.givenUp = givenUp || outstanding().signum() > 0;
    }

    private static String plain(BigDecimal quantity) {
        return quantity.stripTrailingZeros().toPlainString();
    }

    /** Delivered so far, good or bad. */
    public BigDecimal received() {
        return accepted.add(refused);
    }

    /** Still to come, replacements of refused goods included. */
    public BigDecimal outstanding() {
        return givenUp ? BigDecimal.ZERO : ordered.subtract(accepted);
    }

    /** Everything that was ordered has been accepted. */
    public boolean fulfilled() {
        return accepted.compareTo(ordered) == 0;
    }

    /** Refused for good, or not to be had: the rest will never come. */
    public boolean givenUp() {
        return givenUp;
    }

    boolean settled() {
        return outstanding().signum() == 0;
    }

    boolean arrived() {
        return settled() || received().compareTo(ordered) >= 0;
    }

    public UUID id() {
        return id;
    }

    public UUID requisitionId() {
        return requisitionId;
    }

    /** Who approved the requisition. */
    public UUID approvedBy() {
        return approvedBy;
    }

    public Item item() {
        return item;
    }

    /** The ticket that waits for it, or {@link TicketNeed#NONE}. */
    public TicketNeed need() {
        return need == null ? TicketNeed.NONE : need;
    }

    public BigDecimal ordered() {
        return ordered;
    }

    public BigDecimal accepted() {
        return accepted;
    }

    public BigDecimal refused() {
        return refused;
    }

    /** Price of one unit in CNY. */
    public BigDecimal unitPrice() {
        return unitPrice;
    }
}
