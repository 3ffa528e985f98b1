package org.houqin.inventory.reversal;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.houqin.inventory.InventoryError;
import org.houqin.inventory.ledger.Cause;
import org.houqin.inventory.ledger.Document;
import org.houqin.inventory.ledger.Movement;
import org.houqin.inventory.ledger.MovementReason;
import org.houqin.inventory.reservation.ReservationCommands;
import org.houqin.inventory.stock.Stock;
import org.houqin.inventory.stock.Stocks;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.problem.RuleViolation;

/** Correcting the ledger, which is only ever done by an opposite movement; runs in the caller's transaction. */
@ApplicationScoped
public class ReversalCommands {
    private final Stocks stocks;
    private final ReservationCommands reservations;
    private final Clock clock;

    ReversalCommands(Stocks stocks, ReservationCommands reservations, Clock clock) {
        this.stocks = stocks;
        this.reservations = reservations;
        this.clock = clock;
    }

    /**
     * Undoes a movement; stock that comes back goes to those who wait for it.
     *
     * @throws RuleViolation NOT_FOUND, ALREADY_REVERSED, STOCK_INSUFFICIENT
     */
    public Uni<ReversalView> reverse(UUID movementId, ReversalRequest request, Actor actor) {
        return Panache.getSession()
                .flatMap(session -> session.find(Movement.class, movementId))
                .onItem()
                .ifNull()
                .failWith(RuleViolation::notFound)
                .flatMap(wrong -> stocks.forUpdate(wrong.itemId())
                        .call(() -> requireNotReversed(wrong))
                        .flatMap(stock -> reverse(wrong, stock, request, actor)));
    }

    private Uni<ReversalView> reverse(Movement wrong, Stock stock, ReversalRequest request, Actor actor) {
        Instant at = clock.instant();
        Document document = new Document("movement", wrong.id(), request.reason());
        Movement reversal =
                stock.reverse(wrong, new Cause(MovementReason.REVERSAL, document, wrong.ticketId(), actor, at));
        return reservations
                .serveWaiting(stock, at)
                .flatMap(ignored -> stocks.save(stock, List.of(), actor, at))
                .map(ignored -> ReversalView.of(reversal));
    }

    private static Uni<Void> requireNotReversed(Movement wrong) {
        return Panache.getSession()
                .flatMap(session -> session.createQuery(
                                "select count(*) from Movement m where m.reverses = ?1", Long.class)
                        .setParameter(1, wrong.id())
                        .getSingleResult())
                .invoke(reversals -> {
                    if (reversals > 0 || wrong.reverses() != null) {
                        throw new RuleViolation(
                                InventoryError.ALREADY_REVERSED, "It is undone already, or undoes another itself.");
                    }
                })
                .replaceWithVoid();
    }
}
