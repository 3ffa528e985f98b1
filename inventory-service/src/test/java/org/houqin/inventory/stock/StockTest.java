package org.houqin.inventory.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.houqin.inventory.InventoryError;
import org.houqin.inventory.item.Item;
import org.houqin.inventory.item.ItemEvent.ReorderPointReached;
import org.houqin.inventory.ledger.Amount;
import org.houqin.inventory.ledger.Cause;
import org.houqin.inventory.ledger.Document;
import org.houqin.inventory.ledger.Movement;
import org.houqin.inventory.ledger.MovementReason;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.ids.Ids;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.platform.text.LocalName;
import org.junit.jupiter.api.Test;

class StockTest {
    private static final Instant AT = Instant.parse("2026-03-02T08:00:00Z");
    private static final Cause CAUSE = new Cause(
            MovementReason.OPENING,
            new Document("receipt", UUID.randomUUID(), "1"),
            null,
            new Actor(UUID.randomUUID(), "storekeeper", Set.of()),
            AT);

    private final Item item = new Item(Ids.next(), "TAP-15", new LocalName("水龙头", "Tap"), "pcs", AT);

    @Test
    void issuesAreValuedAtTheMovingAverage() {
        Stock stock = new Stock(item, List.of());
        receive(stock, "A-01", "10", "10");
        receive(stock, "A-01", "10", "20");

        Amount issued = stock.consume(stock.hold(quantity("4")), CAUSE);

        assertThat(issued.unitCost()).isEqualByComparingTo("15");
        assertThat(issued.value()).isEqualByComparingTo("60");
        assertThat(item.stockValue()).isEqualByComparingTo("240");
    }

    @Test
    void theLastPieceTakesTheRestOfTheValueAlong() {
        Stock stock = new Stock(item, List.of());
        receive(stock, "A-01", "3", "3.3333");

        BigDecimal out = BigDecimal.ZERO;
        for (int i = 0; i < 3; i++) {
            out = out.add(stock.consume(stock.hold(quantity("1")), CAUSE).value());
        }

        assertThat(out).isEqualByComparingTo("10.00");
        assertThat(item.stockValue()).isZero();
    }

    @Test
    void aHoldTakesFromSeveralBinsAndNoMoreThanThereIs() {
        Stock stock = new Stock(item, List.of());
        receive(stock, "B-01", "2", "1");
        receive(stock, "A-01", "1", "1");

        assertThat(stock.hold(quantity("5")))
                .containsExactly(new Portion("A-01", quantity("1")), new Portion("B-01", quantity("2")));
        assertThat(stock.available()).isZero();
    }

    @Test
    void runningLowIsToldOncePerFall() {
        item.plan(quantity("5"), null, quantity("9"), AT);
        Stock stock = new Stock(item, List.of());
        receive(stock, "A-01", "10", "1");
        assertThat(stock.runLow(AT)).as("was never above").isEmpty();

        Stock falling = new Stock(item, stock.balances());
        falling.hold(quantity("5"));
        assertThat(falling.runLow(AT))
                .singleElement()
                .isInstanceOfSatisfying(
                        ReorderPointReached.class,
                        low -> assertThat(low.available()).isEqualByComparingTo("5"));

        Stock lower = new Stock(item, falling.balances());
        lower.hold(quantity("1"));
        assertThat(lower.runLow(AT)).as("was low already").isEmpty();
    }

    @Test
    void whatIsPromisedCannotBeReversedAway() {
        Stock stock = new Stock(item, List.of());
        receive(stock, "A-01", "2", "1");
        Movement received = stock.posted().get(0);
        stock.hold(quantity("1"));

        assertThatThrownBy(() -> stock.reverse(received, CAUSE))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo(InventoryError.STOCK_INSUFFICIENT));
        assertThat(stock.onHand()).isEqualByComparingTo("2");
        assertThat(item.stockValue()).isEqualByComparingTo("2");
    }

    @Test
    void aReversalThatEmptiesTheBinsLeavesNoValueBehind() {
        Stock stock = new Stock(item, List.of());
        receive(stock, "A-01", "10", "10");
        receive(stock, "A-01", "10", "20");
        Movement cheap = stock.posted().get(0);
        stock.consume(stock.hold(quantity("10")), CAUSE);

        assertThat(stock.reverse(cheap, CAUSE).value()).isEqualByComparingTo("150");
        assertThat(item.stockValue()).isZero();
    }

    private static void receive(Stock stock, String bin, String quantity, String unitCost) {
        stock.receive(bin, quantity(quantity), new BigDecimal(unitCost), CAUSE);
    }

    private static BigDecimal quantity(String quantity) {
        return new BigDecimal(quantity).setScale(3);
    }
}
