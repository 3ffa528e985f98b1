package org.houqin.platform.probe;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.houqin.platform.messaging.EventHandlers;
import org.houqin.platform.messaging.Inbox;
import org.houqin.platform.messaging.Listener;

/** Listens where nothing comes in: to the service it is always as if it had just started. */
@ApplicationScoped
public class QuietConsumer implements Listener {
    private final Inbox inbox;
    private final EventHandlers handlers =
            EventHandlers.create().on("feedback.note-seen.v1", NoteConsumer.Seen.class, NoteConsumer::seen);

    QuietConsumer(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public EventHandlers handlers() {
        return handlers;
    }

    @Incoming("quiet-events")
    Uni<Void> consume(ConsumerRecords<String, byte[]> records) {
        return inbox.receive(records, this);
    }
}
