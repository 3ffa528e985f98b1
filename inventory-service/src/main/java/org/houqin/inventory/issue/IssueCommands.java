package org.houqin.inventory.issue;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.houqin.inventory.Person;
import org.houqin.inventory.ledger.Cause;
import org.houqin.inventory.ledger.Document;
import org.houqin.inventory.ledger.MovementReason;
import org.houqin.inventory.reservation.Reservation;
import org.houqin.inventory.reservation.ReservationCommands;
import org.houqin.inventory.reservation.ReservationEvent.StockIssued;
import org.houqin.inventory.reservation.ReservationView;
import org.houqin.inventory.reservation.Reservations;
import org.houqin.inventory.stock.Stock;
import org.houqin.inventory.stock.Stocks;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.ids.Ids;
import org.houqin.platform.problem.RuleViolation;

/** Handing out what tickets have reserved; runs in the caller's transaction. */
@ApplicationScoped
public class IssueCommands {
    private final Reservations reservations;
    private final ReservationCommands commands;
    private final Stocks stocks;
    private final Clock clock;

    IssueCommands(Reservations reservations, ReservationCommands commands, Stocks stocks, Clock clock) {
        this.reservations = reservations;
        this.commands = commands;
        this.stocks = stocks;
        this.clock = clock;
    }

    /**
     * Hands out what lies ready for a ticket, or a part of it.
     *
     * @throws RuleViolation NOT_FOUND, RESERVATION_STATE, MORE_THAN_RESERVED
     */
    public Uni<IssueView> issue(NewIssue request, Actor actor) {
        return reservations
                .itemOf(request.reservationId())
                .flatMap(stocks::forUpdate)
                .flatMap(stock -> reservations
                        .whole(request.reservationId())
                        .flatMap(reservation -> issue(request, reservation, stock, actor)));
    }

    private Uni<IssueView> issue(NewIssue request, Reservation reservation, Stock stock, Actor actor) {
        UUID id = Ids.next();
        StockIssued issued = reservation.issue(request.quantity(), stock, cause(id, reservation, actor));
        return Panache.getSession()
                .flatMap(session -> session.persist(new Issue(id, issued, request.receivedBy(), actor)))
                .flatMap(ignored -> commands.tell(reservation, List.of(issued), actor))
                .flatMap(ignored -> stocks.save(stock, List.of(), actor, issued.issuedAt()))
                .map(ignored -> new IssueView(
                        id,
                        ReservationView.of(reservation, stock.item(), actor),
                        issued.quantity(),
                        issued.unitCost(),
                        issued.value(),
                        request.receivedBy(),
                        Person.of(actor),
                        issued.issuedAt()));
    }

    private Cause cause(UUID issueId, Reservation reservation, Actor actor) {
        Document document =
                new Document("issue", issueId, reservation.demand().lineId().toString());
        return new Cause(MovementReason.ISSUE, document, reservation.demand().ticketId(), actor, clock.instant());
    }
}
