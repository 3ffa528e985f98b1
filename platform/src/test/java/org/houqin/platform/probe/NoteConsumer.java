package org.houqin.platform.probe;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.houqin.platform.messaging.Envelope;
import org.houqin.platform.messaging.EventHandlers;
import org.houqin.platform.messaging.Inbox;
import org.houqin.platform.messaging.Listener;

/** Writes down which events of another service were applied; the word "poison" makes it fail. */
@ApplicationScoped
public class NoteConsumer implements Listener {
    private final Inbox inbox;
    private final EventHandlers handlers =
            EventHandlers.create().on("inventory.note-seen.v1", Seen.class, NoteConsumer::seen);

    /** Switched by tests: whether "poison" is still poison. */
    public static volatile boolean poisonous = true;

    NoteConsumer(Inbox inbox) {
        this.inbox = inbox;
    }

    public record Seen(String text) {}

    @Override
    public EventHandlers handlers() {
        return handlers;
    }

    @Incoming("inventory-events")
    Uni<Void> consume(ConsumerRecords<String, byte[]> records) {
        return inbox.receive(records, this);
    }

    static Uni<Void> seen(Seen event, Envelope envelope) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "insert into applied (subject, sequence, text) values (cast(?1 as uuid), ?2, ?3)")
                        .setParameter(1, envelope.subject().toString())
                        .setParameter(2, envelope.sequence())
                        .setParameter(3, event.text())
                        .executeUpdate())
                .invoke(() -> {
                    if (poisonous && "poison".equals(event.text())) {
                        throw new IllegalStateException("Poisonous");
                    }
                })
                .replaceWithVoid();
    }
}
