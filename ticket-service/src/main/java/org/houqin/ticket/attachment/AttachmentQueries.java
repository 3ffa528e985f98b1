package org.houqin.ticket.attachment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.problem.RuleViolation;

/** Reads files: staged ones for their owner, a ticket's for those who may see the ticket. */
@ApplicationScoped
public class AttachmentQueries {
    private final Attachments attachments;
    private final AttachmentStore store;
    private final AttachedTo tickets;

    AttachmentQueries(Attachments attachments, AttachmentStore store, AttachedTo tickets) {
        this.attachments = attachments;
        this.store = store;
        this.tickets = tickets;
    }

    /** The files of a ticket, oldest first. */
    public Uni<List<AttachmentView>> ofTicket(UUID ticketId, Actor actor) {
        return tickets.requireVisible(ticketId, actor).flatMap(visible -> attachments.ofTicket(ticketId));
    }

    /** @throws RuleViolation NOT_FOUND when there is none, or the actor may not know of it */
    public Uni<FileContent> content(UUID id, Rendition wanted, Actor actor) {
        return attachments
                .find(id)
                .onItem()
                .ifNull()
                .failWith(RuleViolation::notFound)
                .call(owned -> requireReader(owned, actor))
                .flatMap(owned -> content(owned.file(), wanted));
    }

    /** Content of a file for whoever the caller lets see it; only pictures have a thumbnail. */
    Uni<FileContent> content(AttachmentView file, Rendition wanted) {
        return store.get(file.id(), wanted)
                .onItem()
                .ifNull()
                .failWith(RuleViolation::notFound)
                .map(data -> new FileContent(
                        wanted == Rendition.THUMBNAIL ? FileType.JPEG.mediaType() : file.contentType(),
                        file.fileName(),
                        data));
    }

    private Uni<Void> requireReader(Attachments.Owned owned, Actor actor) {
        if (owned.ticketId() != null) {
            return tickets.requireVisible(owned.ticketId(), actor);
        }
        return actor.is(owned.ownerId())
                ? Uni.createFrom().voidItem()
                : Uni.createFrom().failure(RuleViolation.notFound());
    }
}
