package org.houqin.ticket.supply;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.houqin.platform.messaging.EventHandlers;
import org.houqin.platform.messaging.Inbox;
import org.houqin.platform.messaging.Listener;
import org.houqin.ticket.ticket.Tickets;
import org.houqin.ticket.ticket.TicketsConcerned;

/** Listens to the buyers. */
@ApplicationScoped
public class ProcurementConsumer implements Listener {
    private final Inbox inbox;
    private final EventHandlers handlers;

    ProcurementConsumer(Inbox inbox, SupplyCommands supply, Tickets tickets) {
        this.inbox = inbox;
        this.handlers = EventHandlers.create()
                .before(TicketsConcerned.class, tickets::lock)
                .on(
                        "procurement.requisition-raised.v1",
                        RequisitionFact.class,
                        (fact, event) -> supply.requisitioned(fact, event.time()))
                .on(
                        "procurement.requisition-approved.v1",
                        RequisitionFact.class,
                        (fact, event) -> supply.approved(fact, event.time()))
                .on(
                        "procurement.order-placed.v1",
                        OrderPlaced.class,
                        (order, event) -> each(order.lines(), line -> supply.ordered(order, line, event.time())))
                .on(
                        "procurement.goods-accepted.v1",
                        GoodsAccepted.class,
                        (goods, event) -> each(goods.lines(), line -> supply.arrived(goods, line, event.time())))
                .on(
                        "procurement.supply-failed.v1",
                        SupplyFailed.class,
                        (fact, event) -> supply.failed(fact, event.time()));
    }

    @Override
    public EventHandlers handlers() {
        return handlers;
    }

    @Incoming("procurement-events")
    Uni<Void> consume(ConsumerRecords<String, byte[]> records) {
        return inbox.receive(records, this);
    }

    private static <T> Uni<Void> each(List<T> lines, Function<T, Uni<Void>> work) {
        return Multi.createFrom()
                .iterable(lines)
                .onItem()
                .transformToUniAndConcatenate(work::apply)
                .collect()
                .last()
                .replaceWithVoid();
    }
}
