package org.houqin.inventory.reservation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.houqin.platform.messaging.EventHandlers;
import org.houqin.platform.messaging.Inbox;
import org.houqin.platform.messaging.Listener;
import org.houqin.platform.messaging.Received;

/**
 * Listens to tickets: parts asked for are reserved, follow the ticket to another technician or urgency, and are given back when the
 * ticket no longer needs them.
 */
@ApplicationScoped
public class TicketConsumer implements Listener {
    private final Inbox inbox;
    private final EventHandlers handlers;

    TicketConsumer(Inbox inbox, ReservationCommands commands) {
        this.inbox = inbox;
        this.handlers = EventHandlers.create()
                .onAll(
                        List.of("ticket.parts-requested.v1"),
                        PartsRequested.class,
                        asked -> commands.reserve(asked.stream()
                                .flatMap(one -> one.payload().demands().stream().map(one::with))
                                .toList()))
                .onAll(
                        List.of(
                                "ticket.dispatched.v1",
                                "ticket.grabbed.v1",
                                "ticket.handed-over.v1",
                                "ticket.triaged.v1"),
                        TicketChanged.class,
                        changed -> commands.follow(
                                changed.stream().map(Received::payload).toList()))
                .on(
                        "ticket.parts-released.v1",
                        PartsReleased.class,
                        (event, envelope) -> commands.releaseLines(event.ticketId(), event.lineIds(), event.reason()))
                .on(
                        "ticket.closed.v1",
                        TicketEnded.class,
                        (event, envelope) -> commands.releaseAll(event.ticketId(), "CLOSED"))
                .on(
                        "ticket.cancelled.v1",
                        TicketEnded.class,
                        (event, envelope) -> commands.releaseAll(event.ticketId(), "CANCELLED"))
                .on(
                        "ticket.returned.v1",
                        TicketEnded.class,
                        (event, envelope) -> commands.releaseAll(event.ticketId(), "RETURNED"))
                .on(
                        "ticket.merged.v1",
                        TicketEnded.class,
                        (event, envelope) -> commands.releaseAll(event.ticketId(), "MERGED"));
    }

    @Override
    public EventHandlers handlers() {
        return handlers;
    }

    @Incoming("ticket-events")
    Uni<Void> consume(ConsumerRecords<String, byte[]> records) {
        return inbox.receive(records, this);
    }
}
