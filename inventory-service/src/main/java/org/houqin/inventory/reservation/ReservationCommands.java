package org.houqin.inventory.reservation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
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
     * Sets aside what there is for each line of a ticket, once for each line.
     *
     * @throws RuleViolation UNKNOWN_ITEM when the store does not keep one of the items
     */
    public Uni<Void> reserve(UUID ticketId, List<Demand> demands) {
        Instant at = clock.instant();
        List<UUID> items = demands.stream().map(Demand::itemId).toList();
        return stocks.forUpdate(items)
                .flatMap(locked -> reservations
                        .linesOf(ticketId)
                        .flatMap(known -> InOrder.each(
                                demands.stream()
                                        .filter(demand -> !known.contains(demand.lineId()))
                                        .toList(),
                                demand -> open(demand, locked.get(demand.itemId()), at)))
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

    /** Tells others what happened to a reservation. */
    public Uni<Void> tell(Reservation reservation, List<? extends ReservationEvent> events, Actor actor) {
        Audience audience = Audience.roles(Roles.STOREKEEPER, Roles.MANAGER)
                .andPeople(reservation.demand().technicianId());
        return outbox.append(reservation, actor, audience, events);
    }

    private Uni<Void> open(Demand demand, Stock stock, Instant at) {
        Reservation reservation = new Reservation(Ids.next(), demand);
        List<ReservationEvent> events = reservation.open(stock, at);
        return reservations.persist(reservation).flatMap(ignored -> tell(reservation, events, Actor.SYSTEM));
    }

    private Uni<Void> release(UUID ticketId, String reason, Predicate<Reservation> which) {
        Instant at = clock.instant();
        return reservations
                .openItemsOf(ticketId)
                .flatMap(items -> items.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : stocks.forUpdate(items)
                                .flatMap(locked -> reservations
                                        .openOf(ticketId)
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
