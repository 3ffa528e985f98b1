package org.houqin.inventory.stock;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.houqin.inventory.item.Item;
import org.houqin.inventory.ledger.Balance;
import org.houqin.inventory.ledger.Cause;
import org.houqin.inventory.ledger.Document;
import org.houqin.inventory.ledger.Location;
import org.houqin.inventory.ledger.Movement;
import org.houqin.inventory.ledger.MovementReason;
import org.houqin.inventory.reservation.Demand;
import org.houqin.inventory.reservation.Priority;
import org.houqin.inventory.reservation.Reservation;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.ids.Ids;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.platform.text.LocalName;

/** Whatever happens in the store, the books balance. */
class LedgerTest {
    private static final Instant AT = Instant.parse("2026-03-02T08:00:00Z");

    private enum Kind {
        RECEIVE,
        RESERVE,
        SERVE,
        ISSUE,
        RELEASE,
        REVERSE
    }

    private record Step(Kind kind, BigDecimal quantity, BigDecimal cost, String bin, int which) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.of("0.001", "0.5", "1", "2", "3").map(BigDecimal::new),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, new BigDecimal("99"))
                                .ofScale(2),
                        Arbitraries.of("A-01", "A-02", "B-01"),
                        Arbitraries.integers().between(0, 99))
                .as(Step::new)
                .list()
                .ofMaxSize(40);
    }

    @Property(tries = 500)
    void theBooksBalanceAfterAnySequenceOfSteps(@ForAll("steps") List<Step> steps) {
        Item item = new Item(Ids.next(), "TAP-15", new LocalName("水龙头", "Tap"), "pcs", AT);
        Stock stock = new Stock(item, List.of());
        List<Reservation> reservations = new ArrayList<>();

        for (Step step : steps) {
            try {
                take(step, stock, reservations);
            } catch (RuleViolation refused) {
                // A refused step changes nothing: the books must balance all the same.
            }
            assertBalanced(stock, reservations);
        }
    }

    private static void take(Step step, Stock stock, List<Reservation> reservations) {
        switch (step.kind()) {
            case RECEIVE -> stock.receive(step.bin(), step.quantity(), step.cost(), cause(MovementReason.OPENING));
            case RESERVE -> {
                Reservation reservation = new Reservation(Ids.next(), demand(stock, step.quantity()));
                reservation.open(stock, AT);
                reservations.add(reservation);
            }
            case SERVE -> reservations.forEach(reservation -> reservation.serve(stock, AT));
            case ISSUE ->
                any(reservations, step).forEach(one -> one.issue(step.quantity(), stock, cause(MovementReason.ISSUE)));
            case RELEASE -> any(reservations, step).forEach(one -> one.release("CLOSED", stock, AT));
            case REVERSE ->
                any(stock.posted(), step).forEach(one -> stock.reverse(one, cause(MovementReason.REVERSAL)));
        }
    }

    private static void assertBalanced(Stock stock, List<Reservation> reservations) {
        Map<String, BigDecimal> sums = new HashMap<>();
        BigDecimal value = BigDecimal.ZERO;
        for (Movement movement : stock.posted()) {
            sums.merge(movement.from(), movement.quantity().negate(), BigDecimal::add);
            sums.merge(movement.to(), movement.quantity(), BigDecimal::add);
            value = Location.isBin(movement.to()) ? value.add(movement.value()) : value.subtract(movement.value());
        }
        Map<String, BigDecimal> balances = stock.balances().stream().collect(toMap(Balance::location, Balance::onHand));
        sums.forEach((location, sum) -> assertThat(balances.get(location)).isEqualByComparingTo(sum));
        assertThat(balances.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isZero();
        stock.balances().stream().filter(Balance::physical).forEach(bin -> {
            assertThat(bin.onHand()).isNotNegative();
            assertThat(bin.reserved()).isNotNegative();
            assertThat(bin.available()).isNotNegative();
        });
        BigDecimal reserved = reservations.stream().map(Reservation::reserved).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(stock.onHand()).isEqualByComparingTo(stock.available().add(reserved));
        assertThat(reservations).allSatisfy(one -> assertThat(one.missing()).isNotNegative());
        assertThat(stock.item().stockValue()).isNotNegative().isEqualByComparingTo(value);
        if (stock.onHand().signum() == 0) {
            assertThat(stock.item().stockValue()).isZero();
        }
    }

    private static <T> List<T> any(List<T> all, Step step) {
        return all.isEmpty() ? List.of() : List.of(all.get(step.which() % all.size()));
    }

    private static Demand demand(Stock stock, BigDecimal quantity) {
        return new Demand(
                Ids.next(), "T-2026-000001", Ids.next(), stock.item().id(), quantity, Priority.NORMAL, null, null, AT);
    }

    private static Cause cause(MovementReason reason) {
        return new Cause(reason, new Document("test", UUID.randomUUID(), null), null, actor(), AT);
    }

    private static Actor actor() {
        return new Actor(Ids.next(), "storekeeper", Set.of());
    }
}
