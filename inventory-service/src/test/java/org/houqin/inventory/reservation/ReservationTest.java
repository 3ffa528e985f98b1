package org.houqin.inventory.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.houqin.inventory.InventoryError;
import org.houqin.inventory.item.Item;
import org.houqin.inventory.ledger.Cause;
import org.houqin.inventory.ledger.Document;
import org.houqin.inventory.ledger.MovementReason;
import org.houqin.inventory.reservation.ReservationEvent.ReservationReleased;
import org.houqin.inventory.reservation.ReservationEvent.StockIssued;
import org.houqin.inventory.reservation.ReservationEvent.StockReserved;
import org.houqin.inventory.reservation.ReservationEvent.StockShort;
import org.houqin.inventory.stock.Stock;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.ids.Ids;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.platform.text.LocalName;
import org.junit.jupiter.api.Test;

class ReservationTest {
    private static final Instant AT = Instant.parse("2026-03-02T08:00:00Z");

    private final Item item = new Item(Ids.next(), "TAP-15", new LocalName("水龙头", "Tap"), "pcs", AT);
    private final Stock stock = new Stock(item, List.of());
    private final Reservation reservation = new Reservation(
            Ids.next(),
            new Demand(
                    Ids.next(),
                    "T-2026-000001",
                    Ids.next(),
                    item.id(),
                    new BigDecimal("5"),
                    Priority.URGENT,
                    null,
                    null,
                    AT));

    @Test
    void isReadyAtOnceWhenAllIsThere() {
        receive("7");

        assertThat(reservation.open(stock, AT)).singleElement().isInstanceOf(StockReserved.class);
        assertThat(reservation.status()).isEqualTo(ReservationStatus.RESERVED);
        assertThat(stock.available()).isEqualByComparingTo("2");
    }

    @Test
    void keepsWhatIsThereAndTellsWhatIsMissing() {
        receive("3");

        assertThat(reservation.open(stock, AT)).singleElement().isInstanceOfSatisfying(StockShort.class, shortage -> {
            assertThat(shortage.requested()).isEqualByComparingTo("5");
            assertThat(shortage.reserved()).isEqualByComparingTo("3");
            assertThat(shortage.shortage()).isEqualByComparingTo("2");
        });
        assertThat(reservation.status()).isEqualTo(ReservationStatus.WAITING);
    }

    @Test
    void tellsOnlyOnceThatAllIsReady() {
        receive("3");
        reservation.open(stock, AT);
        receive("1");
        assertThat(reservation.serve(stock, AT)).as("still one missing").isEmpty();
        receive("4");

        assertThat(reservation.serve(stock, AT)).singleElement().isInstanceOf(StockReserved.class);
        assertThat(reservation.serve(stock, AT)).isEmpty();
        assertThat(stock.available()).isEqualByComparingTo("3");
    }

    @Test
    void whatLiesReadyCanBeHandedOutWhileTheRestIsMissing() {
        receive("3");
        reservation.open(stock, AT);

        assertThat(issue("3").outstanding()).isEqualByComparingTo("2");
        assertThat(reservation.status()).isEqualTo(ReservationStatus.WAITING);
        receive("2");
        assertThat(reservation.serve(stock, AT)).singleElement().isInstanceOf(StockReserved.class);
        assertThat(issue("2").outstanding()).isZero();

        assertThat(reservation.status()).isEqualTo(ReservationStatus.ISSUED);
        assertThat(stock.onHand()).isZero();
    }

    @Test
    void neverHandsOutMoreThanLiesReady() {
        receive("3");
        reservation.open(stock, AT);

        assertRefused(InventoryError.MORE_THAN_RESERVED, () -> issue("4"));
        assertThat(stock.onHand()).isEqualByComparingTo("3");
    }

    @Test
    void givesBackWhatWasNotHandedOut() {
        receive("7");
        reservation.open(stock, AT);
        issue("2");

        assertThat(reservation.release("CLOSED", stock, AT))
                .singleElement()
                .isInstanceOfSatisfying(
                        ReservationReleased.class,
                        released -> assertThat(released.quantity()).isEqualByComparingTo("3"));
        assertThat(stock.available()).isEqualByComparingTo("5");
        assertThat(reservation.reserved()).isZero();
        assertThat(reservation.issued()).isEqualByComparingTo("2");
    }

    @Test
    void livesOnOthersPurchasesOnceItKeepsSomethingItsTicketWillNotGiveBack() {
        assertThat(reservation.tookFromOthers()).isFalse();
        receive("3");
        reservation.open(stock, AT);
        assertThat(reservation.tookFromOthers())
                .as("what lies ready is given back")
                .isFalse();
        issue("1");
        assertThat(reservation.tookFromOthers()).as("one was handed out").isTrue();
        receive("2");
        reservation.serve(stock, AT);
        assertThat(reservation.tookFromOthers()).as("it has all").isTrue();
    }

    @Test
    void takesNothingFromOthersWhenItGaveAllBack() {
        receive("5");
        reservation.open(stock, AT);
        assertThat(reservation.tookFromOthers()).isTrue();
        reservation.release("CLOSED", stock, AT);
        assertThat(reservation.tookFromOthers()).isFalse();
    }

    @Test
    void isRemindedOfOnlyWhileItWaits() {
        receive("3");
        reservation.open(stock, AT);
        assertThat(reservation.remind(stock, AT))
                .singleElement()
                .isInstanceOfSatisfying(
                        StockShort.class, told -> assertThat(told.shortage()).isEqualByComparingTo("2"));
        receive("2");
        reservation.serve(stock, AT);
        assertThat(reservation.remind(stock, AT)).isEmpty();
    }

    @Test
    void isOverOnceReleased() {
        receive("5");
        reservation.open(stock, AT);
        reservation.release("CLOSED", stock, AT);

        assertRefused(InventoryError.RESERVATION_STATE, () -> issue("1"));
        assertThat(reservation.serve(stock, AT)).isEmpty();
        assertThat(reservation.release("CLOSED", stock, AT)).isEmpty();
        assertThat(stock.available()).isEqualByComparingTo("5");
    }

    private void receive(String quantity) {
        stock.receive("A-01", new BigDecimal(quantity), BigDecimal.ONE, cause(MovementReason.OPENING));
    }

    private StockIssued issue(String quantity) {
        return reservation.issue(new BigDecimal(quantity), stock, cause(MovementReason.ISSUE));
    }

    private static Cause cause(MovementReason reason) {
        return new Cause(reason, new Document("test", UUID.randomUUID(), "1"), null, Actor.SYSTEM, AT);
    }

    private static void assertRefused(
            InventoryError code, org.assertj.core.api.ThrowableAssert.ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
