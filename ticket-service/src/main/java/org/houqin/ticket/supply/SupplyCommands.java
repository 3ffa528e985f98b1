package org.houqin.ticket.supply;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.houqin.platform.identity.Actor;
import org.houqin.ticket.parts.SupplyStage;
import org.houqin.ticket.ticket.Autopilot;
import org.houqin.ticket.ticket.Ticket;
import org.houqin.ticket.ticket.TicketEvent;
import org.houqin.ticket.ticket.TicketJournal;
import org.houqin.ticket.ticket.TicketStatus;
import org.houqin.ticket.ticket.Tickets;

/**
 * What the store and the buyers tell of a ticket's parts, inside a transaction. Facts about tickets or lines unknown here,
 * and facts that come too late, change nothing but stay in the history.
 */
@ApplicationScoped
public class SupplyCommands {
    private final Tickets tickets;
    private final TicketJournal journal;
    private final Autopilot autopilot;
    private final Clock clock;

    SupplyCommands(Tickets tickets, TicketJournal journal, Autopilot autopilot, Clock clock) {
        this.tickets = tickets;
        this.journal = journal;
        this.autopilot = autopilot;
        this.clock = clock;
    }

    public Uni<Void> shortOf(StockShort fact, Instant at) {
        return told(
                fact.ticketId(),
                at,
                "stock-short",
                null,
                fact,
                (ticket, now) -> ticket.parts().shortOf(fact.lineId(), fact.reservationId(), now));
    }

    public Uni<Void> reserved(StockFact fact, Instant at) {
        return told(
                fact.ticketId(),
                at,
                "stock-reserved",
                null,
                fact,
                (ticket, now) -> ticket.parts().reserved(fact.lineId(), fact.reservationId(), now));
    }

    public Uni<Void> issued(StockIssued fact, Instant at) {
        return told(
                fact.ticketId(),
                at,
                "stock-issued",
                null,
                fact,
                (ticket, now) -> ticket.parts().issued(fact.lineId(), fact.quantity(), fact.outstanding(), now));
    }

    public Uni<Void> released(StockFact fact, Instant at) {
        return told(
                fact.ticketId(),
                at,
                "reservation-released",
                null,
                fact,
                (ticket, now) -> ticket.parts().released(fact.lineId(), now));
    }

    public Uni<Void> requisitioned(RequisitionFact fact, Instant at) {
        return supplied(fact, SupplyStage.REQUISITIONED, "requisition-raised", at);
    }

    public Uni<Void> approved(RequisitionFact fact, Instant at) {
        return supplied(fact, SupplyStage.APPROVED, "requisition-approved", at);
    }

    public Uni<Void> ordered(OrderPlaced order, OrderPlaced.Line line, Instant at) {
        OrderPlaced forTicket =
                new OrderPlaced(order.number(), order.supplierName(), order.expectedOn(), List.of(line));
        return told(
                line.ticketId(),
                at,
                "order-placed",
                null,
                forTicket,
                (ticket, now) -> ticket.parts()
                        .supplied(line.partsLineId(), SupplyStage.ORDERED, order.number(), order.expectedOn(), now));
    }

    public Uni<Void> arrived(GoodsAccepted goods, GoodsAccepted.Line line, Instant at) {
        GoodsAccepted forTicket = new GoodsAccepted(goods.orderNumber(), List.of(line));
        return told(
                line.ticketId(),
                at,
                "goods-accepted",
                null,
                forTicket,
                (ticket, now) -> ticket.parts().arrived(line.reservationId(), now));
    }

    public Uni<Void> failed(SupplyFailed fact, Instant at) {
        return told(
                fact.ticketId(),
                at,
                "supply-failed",
                fact.why(),
                fact,
                (ticket, now) -> ticket.parts().failed(fact.lineId(), fact.number(), fact.why(), now));
    }

    private Uni<Void> supplied(RequisitionFact fact, SupplyStage stage, String kind, Instant at) {
        return told(
                fact.ticketId(),
                at,
                kind,
                null,
                fact,
                (ticket, now) -> ticket.parts().supplied(fact.lineId(), stage, fact.number(), null, now));
    }

    private Uni<Void> told(
            UUID ticketId,
            Instant happenedAt,
            String kind,
            String note,
            Object fact,
            BiFunction<Ticket, Instant, List<TicketEvent>> change) {
        if (ticketId == null) {
            return Uni.createFrom().voidItem();
        }
        Instant now = clock.instant();
        return tickets.forUpdate(ticketId)
                .flatMap(ticket -> ticket == null
                        ? Uni.createFrom().voidItem()
                        : journal.note(ticket, Actor.SYSTEM, happenedAt, kind, note, fact)
                                .flatMap(noted -> change(ticket, now, note, change)));
    }

    private Uni<Void> change(
            Ticket ticket, Instant now, String note, BiFunction<Ticket, Instant, List<TicketEvent>> change) {
        TicketStatus before = ticket.status();
        return journal.change(ticket, Actor.SYSTEM, now, note, () -> change.apply(ticket, now))
                .flatMap(changed ->
                        before == TicketStatus.TRIAGED ? Uni.createFrom().voidItem() : autopilot.cameBack(ticket));
    }
}
