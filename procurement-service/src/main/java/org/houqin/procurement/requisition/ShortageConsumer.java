package org.houqin.procurement.requisition;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.houqin.platform.messaging.EventHandlers;
import org.houqin.platform.messaging.Inbox;
import org.houqin.platform.messaging.Listener;

/** Listens to the store: a shortage raises a requisition, a released part withdraws it. */
@ApplicationScoped
public class ShortageConsumer implements Listener {
    private final Inbox inbox;
    private final EventHandlers handlers;

    ShortageConsumer(Inbox inbox, RequisitionCommands commands) {
        this.inbox = inbox;
        this.handlers = EventHandlers.create()
                .on(
                        "inventory.stock-short.v1",
                        StockShort.class,
                        (event, envelope) ->
                                commands.raiseForShortage(event.wish(), event.need(), event.technicianId()))
                .on(
                        "inventory.reservation-released.v1",
                        ReservationReleased.class,
                        (event, envelope) -> commands.release(event.reservationId()));
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
