package org.houqin.inventory.reservation;

import static org.houqin.inventory.reservation.ReservationStatus.ISSUED;
import static org.houqin.inventory.reservation.ReservationStatus.RELEASED;
import static org.houqin.inventory.reservation.ReservationStatus.RESERVED;
import static org.houqin.inventory.reservation.ReservationStatus.WAITING;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.houqin.inventory.InventoryError;
import org.houqin.inventory.item.Item;
import org.houqin.inventory.ledger.Amount;
import org.houqin.inventory.ledger.Cause;
import org.houqin.inventory.ledger.Quantity;
import org.houqin.inventory.reservation.ReservationEvent.ReservationReleased;
import org.houqin.inventory.reservation.ReservationEvent.StockIssued;
import org.houqin.inventory.reservation.ReservationEvent.StockReserved;
import org.houqin.inventory.reservation.ReservationEvent.StockShort;
import org.houqin.inventory.stock.Portion;
import org.houqin.inventory.stock.Stock;
import org.houqin.platform.messaging.EventSource;
import org.houqin.platform.problem.RuleViolation;

/**
 * Stock promised to one line of a ticket. It is wanted − issued = reserved + still missing, and what is reserved lies in the
 * bins it holds. Changed only under the lock of its item.
 */
@Entity
public class Reservation implements EventSource {
    @Id
    private UUID id;

    @Embedded
    private Demand demand;

    private BigDecimal reserved;
    private BigDecimal issued;

    @Enumerated(EnumType.STRING)
    private ReservationStatus status;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "hold", joinColumns = @JoinColumn(name = "reservation_id"))
    @MapKeyColumn(name = "bin")
    @Column(name = "quantity")
    private Map<String, BigDecimal> holds = new HashMap<>();

    @Version
    private long version;

    private long eventSeq;

    protected Reservation() {}

    public Reservation(UUID id, Demand demand) {
        this.id = id;
        this.demand = demand;
        this.reserved = Quantity.NONE;
        this.issued = Quantity.NONE;
        this.status = WAITING;
    }

    /** Takes what there is at once; the rest is a shortage that others hear of. */
    public List<ReservationEvent> open(Stock stock, Instant at) {
        List<ReservationEvent> reserved = serve(stock, at);
        return status == RESERVED ? reserved : List.of(shortage(stock.item(), at));
    }

    /** Takes more of what has come in; tells of it once all lies ready. */
    public List<ReservationEvent> serve(Stock stock, Instant at) {
        if (status != WAITING) {
            return List.of();
        }
        for (Portion portion : stock.hold(missing())) {
            holds.merge(portion.bin(), portion.quantity(), BigDecimal::add);
            reserved = reserved.add(portion.quantity());
        }
        if (missing().signum() > 0) {
            return List.of();
        }
        status = RESERVED;
        return List.of(new StockReserved(
                id,
                demand.ticketId(),
                demand.ticketNumber(),
                demand.lineId(),
                demand.itemId(),
                stock.item().sku(),
                demand.quantity(),
                at));
    }

    /**
     * Hands out what lies ready.
     *
     * @param wanted how much of it; null for all that lies ready
     * @throws RuleViolation RESERVATION_STATE when it is over, MORE_THAN_RESERVED when less than that lies ready
     */
    public StockIssued issue(BigDecimal wanted, Stock stock, Cause cause) {
        requireOpen();
        BigDecimal out = wanted == null ? reserved : Quantity.of(wanted);
        if (out.signum() <= 0 || out.compareTo(reserved) > 0) {
            throw new RuleViolation(
                    InventoryError.MORE_THAN_RESERVED,
                    "%s lie ready for this ticket.".formatted(reserved.toPlainString()));
        }
        Amount amount = stock.consume(take(out), cause);
        issued = issued.add(out);
        if (issued.compareTo(demand.quantity()) == 0) {
            status = ISSUED;
        }
        return new StockIssued(
                id,
                demand.ticketId(),
                demand.ticketNumber(),
                demand.lineId(),
                demand.itemId(),
                stock.item().sku(),
                out,
                demand.quantity().subtract(issued),
                amount.unitCost().toPlainString(),
                amount.value().toPlainString(),
                cause.at());
    }

    /** Gives back what lies ready and wants no more; nothing happens when it is over already. */
    public List<ReservationEvent> release(String reason, Stock stock, Instant at) {
        if (!status.open()) {
            return List.of();
        }
        stock.free(take(reserved));
        status = RELEASED;
        return List.of(new ReservationReleased(
                id,
                demand.ticketId(),
                demand.lineId(),
                demand.itemId(),
                demand.quantity().subtract(issued),
                reason,
                at));
    }

    /** Goes with its ticket to another technician, and to another place in the line. */
    public void follow(TicketChanged change) {
        demand = demand.after(change);
    }

    /** Tells again that it is short; nothing when it is not. */
    public List<ReservationEvent> remind(Stock stock, Instant at) {
        return status == WAITING ? List.of(shortage(stock.item(), at)) : List.of();
    }

    /**
     * Whether it keeps something although nothing was bought for it. What lies ready for one that waits does not count:
     * its ticket gives that back.
     */
    public boolean tookFromOthers() {
        return (status == WAITING ? issued : issued.add(reserved)).signum() > 0;
    }

    /** What is neither handed out nor lying ready. */
    public BigDecimal missing() {
        return demand.quantity().subtract(issued).subtract(reserved);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String aggregateType() {
        return "reservation";
    }

    @Override
    public long nextEventSeq() {
        return ++eventSeq;
    }

    @Override
    public UUID correlationId() {
        return demand.ticketId();
    }

    /** What was asked for. */
    public Demand demand() {
        return demand;
    }

    public BigDecimal reserved() {
        return reserved;
    }

    public BigDecimal issued() {
        return issued;
    }

    public ReservationStatus status() {
        return status;
    }

    public long version() {
        return version;
    }

    private void requireOpen() {
        if (!status.open()) {
            throw new RuleViolation(InventoryError.RESERVATION_STATE, "This reservation is over: " + status + ".");
        }
    }

    /** Takes from the bins it holds, in the order of their codes. */
    private List<Portion> take(BigDecimal wanted) {
        List<Portion> taken = new ArrayList<>();
        BigDecimal open = wanted;
        for (Map.Entry<String, BigDecimal> hold : new TreeMap<>(holds).entrySet()) {
            BigDecimal portion = open.min(hold.getValue());
            if (portion.signum() > 0) {
                taken.add(new Portion(hold.getKey(), portion));
                open = open.subtract(portion);
                BigDecimal rest = hold.getValue().subtract(portion);
                holds.compute(hold.getKey(), (bin, held) -> rest.signum() == 0 ? null : rest);
            }
        }
        reserved = reserved.subtract(wanted);
        return taken;
    }

    private StockShort shortage(Item item, Instant at) {
        return new StockShort(
                id,
                demand.ticketId(),
                demand.ticketNumber(),
                demand.lineId(),
                demand.itemId(),
                item.sku(),
                item.name(),
                item.unit(),
                demand.quantity(),
                reserved,
                missing(),
                demand.priority(),
                demand.neededBy(),
                demand.technicianId(),
                at);
    }
}
