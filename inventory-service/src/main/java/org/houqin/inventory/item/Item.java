package org.houqin.inventory.item;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
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
     * Decides when the item runs low and where it lives.
     *
     * @param reorderPoint available quantity at which it should be bought again; null for never
     * @param homeBin bin where purchased stock is put; null for the receiving area
     */
    public void plan(BigDecimal reorderPoint, String homeBin) {
        this.reorderPoint = reorderPoint;
        this.homeBin = homeBin;
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
