package org.houqin.inventory.ledger;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.UUID;
import org.houqin.inventory.InventoryError;
import org.houqin.platform.problem.RuleViolation;

/** What one location holds of one item: the sum of its movements. */
@Entity
public class Balance {
    /** One item at one location. */
    @Embeddable
    public record Key(UUID itemId, String location) {}

    @EmbeddedId
    private Key key;

    private boolean physical;

    private BigDecimal onHand;

    private BigDecimal reserved;

    @Version
    private long version;

    protected Balance() {}

    /** A location that never held the item. */
    public Balance(UUID itemId, String location) {
        this.key = new Key(itemId, location);
        this.physical = Location.isBin(location);
        this.onHand = Quantity.NONE;
        this.reserved = Quantity.NONE;
    }

    public void add(BigDecimal quantity) {
        onHand = onHand.add(quantity);
    }

    /**
     * Takes away what nobody reserved.
     *
     * @throws RuleViolation STOCK_INSUFFICIENT when a bin has less than that
     */
    public void take(BigDecimal quantity) {
        if (physical && available().compareTo(quantity) < 0) {
            throw new RuleViolation(
                    InventoryError.STOCK_INSUFFICIENT,
                    "Only %s are free in %s.".formatted(available().toPlainString(), location()));
        }
        onHand = onHand.subtract(quantity);
    }

    /** Sets aside some of what is available. */
    public void hold(BigDecimal quantity) {
        if (available().compareTo(quantity) < 0) {
            throw new IllegalStateException("Holding " + quantity + " of " + available() + " at " + location());
        }
        reserved = reserved.add(quantity);
    }

    /** Makes available again what was set aside. */
    public void free(BigDecimal quantity) {
        if (reserved.compareTo(quantity) < 0) {
            throw new IllegalStateException("Freeing " + quantity + " of " + reserved + " at " + location());
        }
        reserved = reserved.subtract(quantity);
    }

    /** What can still be promised here; nothing at the far ends of the double entry. */
    public BigDecimal available() {
        return physical ? onHand.subtract(reserved) : Quantity.NONE;
    }

    public UUID itemId() {
        return key.itemId();
    }

    public String location() {
        return key.location();
    }

    public boolean physical() {
        return physical;
    }

    public BigDecimal onHand() {
        return onHand;
    }

    public BigDecimal reserved() {
        return reserved;
    }
}
