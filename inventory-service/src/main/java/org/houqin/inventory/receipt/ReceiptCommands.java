package org.houqin.inventory.receipt;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.houqin.inventory.InOrder;
import org.houqin.inventory.bin.Bins;
import org.houqin.inventory.ledger.Location;
import org.houqin.inventory.reservation.ReservationCommands;
import org.houqin.inventory.stock.Stock;
import org.houqin.inventory.stock.StockEvent.StockReceived;
import org.houqin.inventory.stock.Stocks;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.problem.RuleViolation;

/** What comes into the store, and who gets it first; runs in the caller's transaction. */
@ApplicationScoped
public class ReceiptCommands {
    private final Bins bins;
    private final Stocks stocks;
    private final ReservationCommands reservations;
    private final Clock clock;

    ReceiptCommands(Bins bins, Stocks stocks, ReservationCommands reservations, Clock clock) {
        this.bins = bins;
        this.stocks = stocks;
        this.reservations = reservations;
        this.clock = clock;
    }

    /**
     * Takes in what nobody ordered; tickets that wait for it are served at once.
     *
     * @throws RuleViolation UNKNOWN_BIN, UNKNOWN_ITEM
     */
    public Uni<ReceiptView> receive(NewReceipt request, Actor actor) {
        Receipt receipt = new Receipt(request.reason(), request.reference(), actor, clock.instant());
        List<NewReceipt.Line> lines = request.lines();
        List<Arrival> arrivals = IntStream.range(0, lines.size())
                .mapToObj(i -> arrival(lines.get(i), receipt, i + 1, actor))
                .toList();
        return bins.requireKnown(lines.stream().map(NewReceipt.Line::bin).toList())
                .flatMap(ignored -> Panache.getSession())
                .flatMap(session -> session.persist(receipt))
                .flatMap(ignored -> putAway(arrivals, actor))
                .map(ignored -> ReceiptView.of(receipt, request, actor));
    }

    /**
     * Takes in a delivery that was accepted, each line into its item's home; tickets that wait for it are served at once.
     *
     * @throws RuleViolation UNKNOWN_ITEM
     */
    public Uni<Void> accept(List<Arrival> delivery, Actor actor) {
        return putAway(delivery, actor);
    }

    private static Arrival arrival(NewReceipt.Line line, Receipt receipt, int number, Actor actor) {
        return new Arrival(line.itemId(), line.bin(), line.quantity(), line.unitCost(), receipt.cause(number, actor));
    }

    private Uni<Void> putAway(List<Arrival> arrivals, Actor actor) {
        Instant at = clock.instant();
        Map<UUID, List<Arrival>> byItem = arrivals.stream().collect(groupingBy(Arrival::itemId));
        return stocks.forUpdate(byItem.keySet())
                .flatMap(locked -> InOrder.each(
                        locked.values(),
                        stock -> putAway(stock, byItem.get(stock.item().id()), actor, at)));
    }

    private Uni<Void> putAway(Stock stock, List<Arrival> arrivals, Actor actor, Instant at) {
        List<StockReceived> received = arrivals.stream()
                .map(arrival ->
                        stock.receive(bin(arrival, stock), arrival.quantity(), arrival.unitCost(), arrival.cause()))
                .toList();
        return reservations.serveWaiting(stock, at).flatMap(ignored -> stocks.save(stock, received, actor, at));
    }

    private static String bin(Arrival arrival, Stock stock) {
        if (arrival.bin() != null) {
            return arrival.bin();
        }
        return stock.item().homeBin() == null
                ? Location.RECEIVING
                : stock.item().homeBin();
    }
}
