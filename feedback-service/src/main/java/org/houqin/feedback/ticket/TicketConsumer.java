package org.houqin.feedback.ticket;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.houqin.feedback.invitation.InvitationCommands;
import org.houqin.feedback.person.People;
import org.houqin.platform.messaging.EventHandlers;
import org.houqin.platform.messaging.Inbox;
import org.houqin.platform.messaging.Listener;

/** Listens to the ticket service: whom to ask, about what, and what to stop asking about. */
@ApplicationScoped
public class TicketConsumer implements Listener {
    private final Inbox inbox;
    private final InvitationCommands invitations;
    private final EventHandlers handlers;

    TicketConsumer(Inbox inbox, InvitationCommands invitations, People people) {
        this.inbox = inbox;
        this.invitations = invitations;
        this.handlers = EventHandlers.create()
                .onAll(
                        List.of("ticket.closed.v1"),
                        TicketClosed.class,
                        closed -> invitations.invite(closed.stream()
                                .map(one -> one.with(one.payload().ticket()))
                                .toList()))
                .on(
                        "ticket.reopened.v1",
                        TicketReopened.class,
                        (reopened, envelope) -> invitations.supersede(reopened.ticketId(), reopened.closure()))
                .on(
                        "ticket.person-changed.v1",
                        PersonChanged.class,
                        (person, envelope) ->
                                people.save(person.personId(), person.displayName(), person.email(), person.active()));
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
