package org.houqin.inventory.reservation;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.houqin.inventory.InOrder;
import org.houqin.inventory.stock.Stock;
import org.houqin.inventory.stock.Stocks;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.identity.Roles;
import org.houqin.platform.ids.Ids;
import org.houqin.platform.messaging.Audience;
import org.houqin.platform.messaging.Outbox;
import org.houqin.platform.messaging.Received;
import org.houqin.platform.problem.RuleViolation;

/** What tickets ask of the store; runs in the caller's transaction. */
@ApplicationScoped
public class ReservationCommands {
    private final Reservations reservations;
    private final Stocks stocks;
    private final Outbox outbox;
    private final Clock clock;

    ReservationCommands(Reservations reservations, Stocks stocks, Outbox outbox, Clock clock) {
        this.reservations = reservations;
        this.stocks = stocks;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Sets aside what there is for the lines of tickets, in this order, once for each line.
     *
     * @throws RuleViolation UNKNOWN_ITEM when the store does not keep one of the items
     */
    public Uni<Void> reserve(List<Received<Demand>> asked) {
        Instant at = clock.instant();
        List<Demand> demands = asked.stream().map(Received::payload).toList();
        return stocks.forUpdate(demands.stream().map(Demand::itemId).toList())
                .flatMap(locked -> reservations
                        .linesOf(demands.stream().map(Demand::ticketId).toList())
                        .flatMap(known -> open(
                                asked.stream()
                                        .filter(one -> known.add(one.payload().lineId()))
                                        .toList(),
                                locked,
                                at))
                        .flatMap(ignored -> InOrder.each(
                                locked.values(), stock -> stocks.save(stock, List.of(), Actor.SYSTEM, at))));
    }

    /** Gives back all a ticket has not used; what is freed goes to the next in line at once. */
    public Uni<Void> releaseAll(UUID ticketId, String reason) {
        return release(ticketId, reason, reservation -> true);
    }

    /** Gives back what these lines of a ticket have not used; what is freed goes to the next in line at once. */
    public Uni<Void> releaseLines(UUID ticketId, Collection<UUID> lineIds, String reason) {
        return release(
                ticketId,
                reason,
                reservation -> lineIds.contains(reservation.demand().lineId()));
    }

    /** What is open goes with its tickets to another technician or urgency; the order of the changes is theirs. */
    public Uni<Void> follow(List<TicketChanged> changes) {
        Map<UUID, TicketChanged> last =
                changes.stream().collect(toMap(TicketChanged::ticketId, change -> change, TicketChanged::then));
        return reservations
                .openItemsOf(last.keySet())
                .flatMap(items -> items.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : stocks.forUpdate(items)
                                .flatMap(locked -> reservations.openOf(last.keySet()))
                                .invoke(open -> open.forEach(
                                        one -> one.follow(last.get(one.demand().ticketId()))))
                                .replaceWithVoid());
    }

    /** Promises what is available of a locked item to those who wait for it, by urgency, then age. */
    public Uni<Void> serveWaiting(Stock stock, Instant at) {
        if (stock.available().signum() == 0) {
            return Uni.createFrom().voidItem();
        }
        return reservations
                .nextInLine(stock.item().id(), stock.available())
                .flatMap(waiting -> InOrder.each(
                        waiting, reservation -> tell(reservation, reservation.serve(stock, at), Actor.SYSTEM)));
    }

    /**
     * Nothing will be bought for a reservation. When it lives on what was bought for others, these would wait for nothing:
     * the shortage of all who wait for the item is told again.
     */
    public Uni<Void> supplyEnded(UUID reservationId) {
        Instant at = clock.instant();
        return reservations
                .itemOf(reservationId)
                .flatMap(stocks::forUpdate)
                .flatMap(stock -> reservations
                        .whole(reservationId)
                        .flatMap(ended -> ended.tookFromOthers()
                                ? tellAgain(ended, stock, at)
                                : Uni.createFrom().voidItem()));
    }

    /** Tells others what happened to a reservation. */
    public Uni<Void> tell(Reservation reservation, List<? extends ReservationEvent> events, Actor actor) {
        Audience audience = Audience.roles(Roles.STOREKEEPER, Roles.MANAGER)
                .andPeople(reservation.demand().technicianId());
        return outbox.append(reservation, actor, audience, events);
    }

    private Uni<Void> tellAgain(Reservation ended, Stock stock, Instant at) {
        return reservations
                .waitingFor(stock.item().id())
                .flatMap(waiting -> InOrder.each(
                        waiting.stream().filter(one -> one != ended).toList(),
                        one -> tell(one, one.remind(stock, at), Actor.SYSTEM)));
    }

    private Uni<Void> open(List<Received<Demand>> asked, Map<UUID, Stock> locked, Instant at) {
        List<Reservation> opened = new ArrayList<>();
        List<Uni<Void>> told = new ArrayList<>();
        for (Received<Demand> one : asked) {
            Reservation reservation = new Reservation(Ids.next(), one.payload());
            opened.add(reservation);
            one.isCause();
            told.add(tell(reservation, reservation.open(locked.get(one.payload().itemId()), at), Actor.SYSTEM));
        }
        return reservations.add(opened).flatMap(ignored -> InOrder.each(told, one -> one));
    }

    private Uni<Void> release(UUID ticketId, String reason, Predicate<Reservation> which) {
        Instant at = clock.instant();
        return reservations
                .openItemsOf(List.of(ticketId))
                .flatMap(items -> items.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : stocks.forUpdate(items)
                                .flatMap(locked -> reservations
                                        .openOf(List.of(ticketId))
                                        .flatMap(open -> InOrder.each(
                                                open.stream().filter(which).toList(),
                                                one -> release(one, reason, locked, at)))
                                        .flatMap(
                                                ignored -> InOrder.each(locked.values(), stock -> passOn(stock, at)))));
    }

    private Uni<Void> release(Reservation reservation, String reason, Map<UUID, Stock> locked, Instant at) {
        Stock stock = locked.get(reservation.demand().itemId());
        return tell(reservation, reservation.release(reason, stock, at), Actor.SYSTEM);
    }

    private Uni<Void> passOn(Stock stock, Instant at) {
        return serveWaiting(stock, at).flatMap(ignored -> stocks.save(stock, List.of(), Actor.SYSTEM, at));
    }
}
