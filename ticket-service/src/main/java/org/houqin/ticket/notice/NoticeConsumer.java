package org.houqin.ticket.notice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.houqin.platform.messaging.EventHandlers;
import org.houqin.platform.messaging.Inbox;

/** Listens to everyone's events, in a group of its own: what cannot be told holds up nothing else, and the other way round. */
@ApplicationScoped
public class NoticeConsumer {
    private static final String NAME = "notice";

    private final Inbox inbox;
    private final EventHandlers handlers = EventHandlers.of(NAME);

    NoticeConsumer(Inbox inbox, NoticeCommands commands) {
        this.inbox = inbox;
        NoticeRules.TICKET.forEach(name -> handlers.on(
                "ticket." + name + ".v1", Happened.class, (what, event) -> commands.ofTicket(name, what, event)));
        NeighbourNoticeRules.TYPES.forEach(type -> handlers.on(type, Happened.class, commands::ofNeighbour));
    }

    @Incoming("notice-ticket-events")
    Uni<Void> tickets(ConsumerRecords<String, byte[]> records) {
        return inbox.receive(records, handlers);
    }

    @Incoming("notice-inventory-events")
    Uni<Void> inventory(ConsumerRecords<String, byte[]> records) {
        return inbox.receive(records, handlers);
    }

    @Incoming("notice-procurement-events")
    Uni<Void> procurement(ConsumerRecords<String, byte[]> records) {
        return inbox.receive(records, handlers);
    }

    @Incoming("notice-feedback-events")
    Uni<Void> feedback(ConsumerRecords<String, byte[]> records) {
        return inbox.receive(records, handlers);
    }
}
