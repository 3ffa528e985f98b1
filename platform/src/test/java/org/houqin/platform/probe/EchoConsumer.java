package org.houqin.platform.probe;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.houqin.platform.messaging.EventHandlers;
import org.houqin.platform.messaging.Inbox;
import org.houqin.platform.messaging.Listener;
import org.houqin.platform.messaging.Received;

/** A second consumer of the same topic in the same service, which takes what comes in together; "spoilt" makes it fail. */
@ApplicationScoped
public class EchoConsumer implements Listener {
    private final Inbox inbox;
    private final EventHandlers handlers = EventHandlers.of("echo")
            .onAll(List.of("inventory.note-seen.v1"), NoteConsumer.Seen.class, EchoConsumer::echo);

    EchoConsumer(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public EventHandlers handlers() {
        return handlers;
    }

    @Incoming("echoed-events")
    Uni<Void> consume(ConsumerRecords<String, byte[]> records) {
        return inbox.receive(records, this);
    }

    private static Uni<Void> echo(List<Received<NoteConsumer.Seen>> seen) {
        if (seen.stream().anyMatch(one -> "spoilt".equals(one.payload().text()))) {
            return Uni.createFrom().failure(new IllegalStateException("Spoilt"));
        }
        String rows = seen.stream()
                .map(Received::event)
                .map(event -> "('" + event.subject() + "', " + event.sequence() + ", " + seen.size() + ")")
                .collect(Collectors.joining(", "));
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("insert into echoed values " + rows)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
