package org.houqin.ticket.ticket;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.houqin.platform.http.IfMatch;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.problem.RuleViolation;

/** Two tickets about the same need become one. */
@ApplicationScoped
public class MergeCommands {
    private final TicketChanges changes;
    private final Tickets tickets;

    MergeCommands(TicketChanges changes, Tickets tickets) {
        this.changes = changes;
        this.tickets = tickets;
    }

    /**
     * Ends a duplicate; whoever reported or followed it follows the ticket that goes on.
     *
     * @throws RuleViolation INVALID_INPUT when that is no other ticket; TICKET_STATE when either cannot be merged
     */
    public Uni<Void> merge(UUID id, TicketRequest.Merge request, IfMatch ifMatch, Actor actor) {
        UUID into = request.into();
        if (id.equals(into)) {
            return Uni.createFrom().failure(RuleViolation.invalid("into", "is the same ticket"));
        }
        // Both rows are locked in the order of their ids, so that two merges never wait for each other.
        UUID first = id.compareTo(into) < 0 ? id : into;
        return tickets.forUpdate(first)
                .flatMap(locked -> changes.allowed(id, TicketAction.MERGE, ifMatch, actor))
                .flatMap(duplicate -> tickets.forUpdate(into)
                        .onItem()
                        .ifNull()
                        .failWith(() -> RuleViolation.invalid("into", "is no ticket"))
                        .flatMap(survivor -> merge(duplicate, survivor, request.note(), actor)));
    }

    private Uni<Void> merge(Ticket duplicate, Ticket survivor, String note, Actor actor) {
        return changes.change(survivor, actor, note, (it, at) -> it.absorb(duplicate.id(), duplicate.number(), at))
                .flatMap(told -> changes.change(
                        duplicate, actor, note, (it, at) -> it.mergeInto(survivor.id(), survivor.number(), at)))
                .flatMap(merged -> follow(duplicate, survivor));
    }

    private Uni<Void> follow(Ticket duplicate, Ticket survivor) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                        insert into ticket_watcher (ticket_id, person_id, since)
                        select cast(?1 as uuid), person_id, now() from (
                            select person_id from ticket_watcher where ticket_id = cast(?2 as uuid)
                            union select cast(?3 as uuid)) who
                        where person_id <> cast(?4 as uuid)
                        on conflict do nothing
                        """)
                        .setParameter(1, survivor.id().toString())
                        .setParameter(2, duplicate.id().toString())
                        .setParameter(3, duplicate.requesterId().toString())
                        .setParameter(4, survivor.requesterId().toString())
                        .executeUpdate())
                .invoke(survivor::joinedBy)
                .replaceWithVoid();
    }
}
