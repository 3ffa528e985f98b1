package org.houqin.ticket.supply;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.houqin.platform.messaging.EventHandlers;
import org.houqin.platform.messaging.Inbox;
import org.houqin.platform.messaging.Listener;
import org.houqin.ticket.ticket.Tickets;
import org.houqin.ticket.ticket.TicketsConcerned;

/** Listens to the store. */
@ApplicationScoped
public class InventoryConsumer implements Listener {
    private final Inbox inbox;
    private final EventHandlers handlers;

    InventoryConsumer(Inbox inbox, SupplyCommands supply, Tickets tickets) {
        this.inbox = inbox;
        this.handlers = EventHandlers.create()
                .before(TicketsConcerned.class, tickets::lock)
                .on("inventory.stock-short.v1", StockShort.class, (fact, event) -> supply.shortOf(fact, event.time()))
                .on(
                        "inventory.stock-reserved.v1",
                        StockFact.class,
                        (fact, event) -> supply.reserved(fact, event.time()))
                .on("inventory.stock-issued.v1", StockIssued.class, (fact, event) -> supply.issued(fact, event.time()))
                .on(
                        "inventory.reservation-released.v1",
                        StockFact.class,
                        (fact, event) -> supply.released(fact, event.time()));
    }

    @Override
    public EventHandlers handlers() {
        return handlers;
    }

    @Incoming("inventory-events")
    Uni<Void> consume(ConsumerRecords<String, byte[]> records) {
        return inbox.receive(records, this);
    }
}
