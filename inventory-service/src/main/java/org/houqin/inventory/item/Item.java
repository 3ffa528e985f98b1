package org.houqin.inventory.item;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.houqin.inventory.item.ItemEvent.ReorderPointReached;
import org.houqin.platform.messaging.EventSource;
import org.houqin.platform.text.LocalName;

/** Something the store keeps. Its row lock guards everything that is counted of it: balances, holds and value. */
@Entity
public class Item implements EventSource {
    @Id
    private UUID id;

    private String sku;

    private String nameZh;

    private String nameEn;

    private String unit;

    private BigDecimal reorderPoint;

    private String homeBin;

    private BigDecimal stockValue;

    private Instant createdAt;

    @Version
    private long version;

    private long eventSeq;

    protected Item() {}

    public Item(UUID id, String sku, LocalName name, String unit, Instant createdAt) {
        this.id = id;
        this.sku = sku;
        this.nameZh = name.zh();
        this.nameEn = name.en();
        this.unit = unit;
        this.stockValue = BigDecimal.ZERO.setScale(2);
        this.createdAt = createdAt;
    }

    /**
     * Decides when the item runs low and where it lives; tells when it is low by that and was not before.
     *
     * @param reorderPoint available quantity at which it should be bought again; null for never
     * @param homeBin bin where purchased stock is put; null for the receiving area
     * @param available what can be promised of it now
     */
    public List<ItemEvent> plan(BigDecimal reorderPoint, String homeBin, BigDecimal available, Instant at) {
        boolean told = isLow(available);
        this.reorderPoint = reorderPoint;
        this.homeBin = homeBin;
        return told ? List.of() : lowAt(available, at);
    }

    /** Tells when what is available has fallen to the reorder point or below, and was above before. */
    public List<ItemEvent> runLow(BigDecimal availableBefore, BigDecimal available, Instant at) {
        return isLow(availableBefore) ? List.of() : lowAt(available, at);
    }

    private List<ItemEvent> lowAt(BigDecimal available, Instant at) {
        return isLow(available)
                ? List.of(new ReorderPointReached(id, sku, name(), unit, available, reorderPoint, at))
                : List.of();
    }

    private boolean isLow(BigDecimal available) {
        return reorderPoint != null && available.compareTo(reorderPoint) <= 0;
    }

    /** What the whole stock of it is worth now, in yuan; only the ledger says so. */
    public void revalue(BigDecimal stockValue) {
        this.stockValue = stockValue;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String aggregateType() {
        return "item";
    }

    @Override
    public long nextEventSeq() {
        return ++eventSeq;
    }

    public String sku() {
        return sku;
    }

    public LocalName name() {
        return new LocalName(nameZh, nameEn);
    }

    public String unit() {
        return unit;
    }

    public BigDecimal reorderPoint() {
        return reorderPoint;
    }

    public String homeBin() {
        return homeBin;
    }

    public BigDecimal stockValue() {
        return stockValue;
    }

    public long version() {
        return version;
    }
}
