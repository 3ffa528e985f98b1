package org.houqin.inventory.stock;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.houqin.inventory.item.Item;
import org.houqin.inventory.item.ItemEvent;
import org.houqin.inventory.ledger.Amount;
import org.houqin.inventory.ledger.Balance;
import org.houqin.inventory.ledger.Cause;
import org.houqin.inventory.ledger.Location;
import org.houqin.inventory.ledger.Movement;
import org.houqin.inventory.ledger.Quantity;
import org.houqin.inventory.stock.StockEvent.StockReceived;

/**
 * Everything the store holds of one item, changed only by movements and holds. On hand = available + reserved, and every
 * balance is the sum of its movements. Valued by moving average: what leaves takes its share of the item's value along.
 */
public final class Stock {
    private final Item item;
    private final Map<String, Balance> balances = new TreeMap<>();
    private final List<Balance> opened = new ArrayList<>();
    private final List<Movement> posted = new ArrayList<>();
    private final BigDecimal availableBefore;

    public Stock(Item item, Collection<Balance> balances) {
        this.item = item;
        balances.forEach(balance -> this.balances.put(balance.location(), balance));
        this.availableBefore = available();
    }

    /** Puts what came in from outside into a bin. */
    public StockReceived receive(String bin, BigDecimal quantity, BigDecimal unitCost, Cause cause) {
        Movement in = move(Location.SUPPLIER, bin, Amount.bought(quantity, unitCost), cause, null);
        return new StockReceived(
                item.id(),
                item.sku(),
                in.quantity(),
                in.amount().unitCost().toPlainString(),
                in.balanceAfter(),
                cause.document(),
                cause.at());
    }

    /** Sets aside as much as is available, up to what is wanted, and says where. */
    public List<Portion> hold(BigDecimal wanted) {
        List<Portion> held = new ArrayList<>();
        BigDecimal open = wanted;
        for (Balance balance : balances.values()) {
            BigDecimal quantity = open.min(balance.available());
            if (quantity.signum() > 0) {
                balance.hold(quantity);
                held.add(new Portion(balance.location(), quantity));
                open = open.subtract(quantity);
            }
        }
        return held;
    }

    /** Makes available again what was set aside. */
    public void free(Collection<Portion> held) {
        held.forEach(portion -> at(portion.bin()).free(portion.quantity()));
    }

    /** Hands out what was set aside and says what it was worth in all. */
    public Amount consume(Collection<Portion> held, Cause cause) {
        free(held);
        BigDecimal quantity = Quantity.NONE;
        BigDecimal value = BigDecimal.ZERO;
        for (Portion portion : held) {
            Amount share = leaving(portion.quantity(), averageValue(portion.quantity()));
            move(portion.bin(), Location.CONSUMED, share, cause, null);
            quantity = quantity.add(share.quantity());
            value = value.add(share.value());
        }
        return Amount.worth(quantity, value);
    }

    /** Undoes a movement by its opposite, at the value it had then as far as the stock is still worth that. */
    public Movement reverse(Movement wrong, Cause cause) {
        boolean leaves = Location.isBin(wrong.to()) && !Location.isBin(wrong.from());
        Amount amount = leaves ? leaving(wrong.quantity(), wrong.value()) : wrong.amount();
        return move(wrong.to(), wrong.from(), amount, cause, wrong);
    }

    /** Told once when what is available fell to the reorder point or below since this was loaded. */
    public List<ItemEvent> runLow(Instant at) {
        return item.runLow(availableBefore, available(), at);
    }

    /** What can still be promised. */
    public BigDecimal available() {
        return sum(Balance::available);
    }

    /** What lies in the bins, promised or not. */
    public BigDecimal onHand() {
        return sum(Balance::onHand);
    }

    public Item item() {
        return item;
    }

    /** Every location that ever held the item. */
    public List<Balance> balances() {
        return List.copyOf(balances.values());
    }

    /** Locations that hold the item for the first time. */
    List<Balance> opened() {
        return List.copyOf(opened);
    }

    /** Movements since this was loaded, in order. */
    List<Movement> posted() {
        return List.copyOf(posted);
    }

    private Movement move(String from, String to, Amount amount, Cause cause, Movement reversed) {
        Balance source = at(from);
        Balance target = at(to);
        source.take(amount.quantity());
        target.add(amount.quantity());
        if (source.physical() != target.physical()) {
            BigDecimal change =
                    target.physical() ? amount.value() : amount.value().negate();
            item.revalue(item.stockValue().add(change));
        }
        Movement movement = new Movement(source, target, amount, cause, reversed == null ? null : reversed.id());
        posted.add(movement);
        return movement;
    }

    /** The value that leaves with a quantity: never more than there is, and all of it with the last piece. */
    private Amount leaving(BigDecimal quantity, BigDecimal value) {
        boolean last = quantity.compareTo(onHand()) >= 0;
        return Amount.worth(quantity, last ? item.stockValue() : value.min(item.stockValue()));
    }

    private BigDecimal averageValue(BigDecimal quantity) {
        return item.stockValue().multiply(quantity).divide(onHand(), 2, RoundingMode.HALF_UP);
    }

    private Balance at(String location) {
        return balances.computeIfAbsent(location, code -> {
            Balance balance = new Balance(item.id(), code);
            opened.add(balance);
            return balance;
        });
    }

    private BigDecimal sum(Function<Balance, BigDecimal> figure) {
        return balances.values().stream().filter(Balance::physical).map(figure).reduce(Quantity.NONE, BigDecimal::add);
    }
}
