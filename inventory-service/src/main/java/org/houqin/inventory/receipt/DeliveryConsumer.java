package org.houqin.inventory.receipt;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.houqin.inventory.reservation.ReservationCommands;
import org.houqin.platform.messaging.EventHandlers;
import org.houqin.platform.messaging.Inbox;
import org.houqin.platform.messaging.Listener;

/** Listens to purchasing: what was accepted comes into stock, and what will not come may leave others short. */
@ApplicationScoped
public class DeliveryConsumer implements Listener {
    private final Inbox inbox;
    private final EventHandlers handlers;

    DeliveryConsumer(Inbox inbox, ReceiptCommands commands, ReservationCommands reservations) {
        this.inbox = inbox;
        this.handlers = EventHandlers.create()
                .on(
                        "procurement.goods-accepted.v1",
                        GoodsAccepted.class,
                        (event, envelope) -> commands.accept(event.arrivals(), event.actor()))
                .on(
                        "procurement.supply-failed.v1",
                        SupplyEnded.class,
                        (event, envelope) -> ended(event.reservationId(), reservations))
                .on(
                        "procurement.requisition-cancelled.v1",
                        SupplyEnded.class,
                        (event, envelope) -> ended(event.reservationId(), reservations));
    }

    private static Uni<Void> ended(UUID reservationId, ReservationCommands reservations) {
        return reservationId == null ? Uni.createFrom().voidItem() : reservations.supplyEnded(reservationId);
    }

    @Override
    public EventHandlers handlers() {
        return handlers;
    }

    @Incoming("procurement-events")
    Uni<Void> consume(ConsumerRecords<String, byte[]> records) {
        return inbox.receive(records, this);
    }
}
