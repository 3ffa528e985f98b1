package org.houqin.ticket.notice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.houqin.platform.messaging.EventHandlers;
import org.houqin.platform.messaging.Inbox;
import org.houqin.platform.messaging.Listener;

/** Listens to everyone's events, in a group of its own: what cannot be told holds up nothing else, and the other way round. */
@ApplicationScoped
public class NoticeConsumer implements Listener {
    private static final String NAME = "notice";
    private static final List<String> TYPES = Stream.concat(
                    NoticeRules.TICKET.stream().map(name -> "ticket." + name + ".v1"),
                    NeighbourNoticeRules.TYPES.stream())
            .toList();

    private final Inbox inbox;
    private final EventHandlers handlers;

    NoticeConsumer(Inbox inbox, NoticeCommands commands) {
        this.inbox = inbox;
        this.handlers = EventHandlers.of(NAME).onAll(TYPES, Happened.class, commands::tell);
    }

    @Override
    public EventHandlers handlers() {
        return handlers;
    }

    @Incoming("notice-ticket-events")
    Uni<Void> tickets(ConsumerRecords<String, byte[]> records) {
        return inbox.receive(records, this);
    }

    @Incoming("notice-inventory-events")
    Uni<Void> inventory(ConsumerRecords<String, byte[]> records) {
        return inbox.receive(records, this);
    }

    @Incoming("notice-procurement-events")
    Uni<Void> procurement(ConsumerRecords<String, byte[]> records) {
        return inbox.receive(records, this);
    }

    @Incoming("notice-feedback-events")
    Uni<Void> feedback(ConsumerRecords<String, byte[]> records) {
        return inbox.receive(records, this);
    }
}
