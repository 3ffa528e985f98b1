package org.houqin.platform.probe;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.houqin.platform.messaging.Envelope;
import org.houqin.platform.messaging.EventHandlers;
import org.houqin.platform.messaging.Inbox;

/** A second consumer of the same topic in the same service. */
@ApplicationScoped
public class EchoConsumer {
    private final Inbox inbox;
    private final EventHandlers handlers =
            EventHandlers.of("echo").on("inventory.note-seen.v1", NoteConsumer.Seen.class, EchoConsumer::echo);

    EchoConsumer(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("echoed-events")
    Uni<Void> consume(ConsumerRecords<String, byte[]> records) {
        return inbox.receive(records, handlers);
    }

    private static Uni<Void> echo(NoteConsumer.Seen event, Envelope envelope) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "insert into echoed (subject, sequence) values (cast(?1 as uuid), ?2)")
                        .setParameter(1, envelope.subject().toString())
                        .setParameter(2, envelope.sequence())
                        .executeUpdate())
                .replaceWithVoid();
    }
}
