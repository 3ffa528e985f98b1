package org.houqin.ticket.parts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.houqin.platform.ids.Ids;
import org.houqin.platform.text.LocalName;
import org.houqin.ticket.sla.WaitingParty;

/** One part a technician asked for, and what became of it. */
@Entity
@Table(name = "part_line")
public class PartLine {
    @Id
    private UUID id;

    @Column(name = "ticket_id")
    private UUID ticketId;

    @Column(name = "item_id")
    private UUID itemId;

    private String sku;

    @Column(name = "item_name_zh")
    private String itemNameZh;

    @Column(name = "item_name_en")
    private String itemNameEn;

    private String unit;
    private BigDecimal quantity;
    private BigDecimal issued;

    @Enumerated(EnumType.STRING)
    private PartStatus status;

    @Column(name = "reservation_id")
    private UUID reservationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "supply_stage")
    private SupplyStage supplyStage;

    @Column(name = "supply_number")
    private String supplyNumber;

    @Column(name = "supply_expected_on")
    private LocalDate supplyExpectedOn;

    protected PartLine() {}

    public PartLine(UUID ticketId, WantedPart wanted) {
        this.id = Ids.next();
        this.ticketId = ticketId;
        this.itemId = wanted.itemId();
        this.sku = wanted.sku();
        this.itemNameZh = wanted.itemName().zh();
        this.itemNameEn = wanted.itemName().en();
        this.unit = wanted.unit();
        this.quantity = wanted.quantity();
        this.issued = BigDecimal.ZERO;
        this.status = PartStatus.REQUESTED;
    }

    /**
     * Takes note of where the part is now.
     *
     * @return false when that comes too late to matter
     */
    public boolean become(PartStatus next) {
        if (!status.mayBecome(next)) {
            return false;
        }
        status = next;
        return true;
    }

    /** So much more of it left the store for this line. */
    public void handOut(BigDecimal more) {
        issued = issued.add(more);
    }

    /** The store's reservation that serves this line. */
    public void reservedBy(UUID reservation) {
        reservationId = reservation;
    }

    /**
     * The purchase has come this far; it never goes back. Another purchase begins when what arrived went to another ticket.
     *
     * @param number number of the requisition or order
     * @param expectedOn promised day of delivery, or null
     * @return false when it had already come further
     */
    public boolean supplied(SupplyStage stage, String number, LocalDate expectedOn) {
        boolean anew = supplyStage == SupplyStage.ARRIVED && stage == SupplyStage.REQUISITIONED;
        if (!anew && supplyStage != null && supplyStage.compareTo(stage) >= 0) {
            return false;
        }
        supplyStage = stage;
        supplyNumber = number == null ? supplyNumber : number;
        supplyExpectedOn = expectedOn == null && !anew ? supplyExpectedOn : expectedOn;
        return true;
    }

    /** Who has to move before this missing part arrives. */
    public WaitingParty waitsFor() {
        return supplyStage == null ? WaitingParty.STORE : supplyStage.party();
    }

    /** How far the purchase has come; 0 while none is under way. */
    public int progress() {
        return supplyStage == null ? 0 : supplyStage.ordinal() + 1;
    }

    public boolean is(PartStatus any) {
        return status == any;
    }

    public UUID id() {
        return id;
    }

    public UUID itemId() {
        return itemId;
    }

    public String sku() {
        return sku;
    }

    public LocalName itemName() {
        return new LocalName(itemNameZh, itemNameEn);
    }

    public String unit() {
        return unit;
    }

    public BigDecimal quantity() {
        return quantity;
    }

    /** How much of it was handed out so far. */
    public BigDecimal issued() {
        return issued;
    }

    public PartStatus status() {
        return status;
    }

    public UUID reservationId() {
        return reservationId;
    }

    public SupplyStage supplyStage() {
        return supplyStage;
    }
}
