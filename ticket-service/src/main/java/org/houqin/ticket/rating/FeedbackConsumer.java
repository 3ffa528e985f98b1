package org.houqin.ticket.rating;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.houqin.platform.messaging.EventHandlers;
import org.houqin.platform.messaging.Inbox;
import org.houqin.platform.messaging.Listener;
import org.houqin.ticket.ticket.Tickets;
import org.houqin.ticket.ticket.TicketsConcerned;

/** Listens to the follow-up with people. */
@ApplicationScoped
public class FeedbackConsumer implements Listener {
    private final Inbox inbox;
    private final EventHandlers handlers;

    FeedbackConsumer(Inbox inbox, RatingCommands ratings, Tickets tickets) {
        this.inbox = inbox;
        this.handlers = EventHandlers.create()
                .before(TicketsConcerned.class, tickets::lock)
                .on(
                        "feedback.survey-invited.v1",
                        SurveyInvited.class,
                        (invitation, event) -> ratings.invited(invitation, event.time()))
                .on(
                        "feedback.survey-answered.v1",
                        SurveyAnswered.class,
                        (answer, event) -> ratings.answered(answer, event.time()));
    }

    @Override
    public EventHandlers handlers() {
        return handlers;
    }

    @Incoming("feedback-events")
    Uni<Void> consume(ConsumerRecords<String, byte[]> records) {
        return inbox.receive(records, this);
    }
}
