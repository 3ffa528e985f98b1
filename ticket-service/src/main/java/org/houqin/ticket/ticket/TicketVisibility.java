package org.houqin.ticket.ticket;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.houqin.platform.identity.Actor;
import org.houqin.ticket.attachment.AttachedTo;

/** Tells those who keep things for tickets who may see which. */
@ApplicationScoped
class TicketVisibility implements AttachedTo {
    private final TicketQueries queries;

    TicketVisibility(TicketQueries queries) {
        this.queries = queries;
    }

    @Override
    public Uni<Void> requireVisible(UUID ticketId, Actor actor) {
        return queries.view(ticketId, actor).replaceWithVoid();
    }
}
