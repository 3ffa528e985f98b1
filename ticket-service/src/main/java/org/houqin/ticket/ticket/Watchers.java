package org.houqin.ticket.ticket;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.FlushMode;

/** Who waits for which ticket besides its requester; every method works inside the transaction under way. */
@ApplicationScoped
public class Watchers {
    /** Everybody who waits for a ticket; asks nothing when nobody does, and does not write what is changed so far. */
    public Uni<Set<UUID>> of(Ticket ticket) {
        if (ticket.watchers() == 0) {
            return Uni.createFrom().item(Set.of());
        }
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select person_id from ticket_watcher where ticket_id = cast(?1 as uuid)", UUID.class)
                        .setFlushMode(FlushMode.COMMIT)
                        .setParameter(1, ticket.id().toString())
                        .getResultList())
                .map(Set::copyOf);
    }

    /** Adds a person; false when they wait already. */
    public Uni<Boolean> add(UUID ticketId, UUID personId, Instant since) {
        return change(
                "insert into ticket_watcher (ticket_id, person_id, since)"
                        + " values (cast(?1 as uuid), cast(?2 as uuid), ?3) on conflict do nothing",
                List.of(ticketId.toString(), personId.toString(), since));
    }

    /** Removes a person; false when they did not wait. */
    public Uni<Boolean> remove(UUID ticketId, UUID personId) {
        return change(
                "delete from ticket_watcher where ticket_id = cast(?1 as uuid) and person_id = cast(?2 as uuid)",
                List.of(ticketId.toString(), personId.toString()));
    }

    private static Uni<Boolean> change(String sql, List<Object> values) {
        return Panache.getSession()
                .flatMap(session -> {
                    var statement = session.createNativeQuery(sql);
                    for (int i = 0; i < values.size(); i++) {
                        statement.setParameter(i + 1, values.get(i));
                    }
                    return statement.executeUpdate();
                })
                .map(rows -> rows == 1);
    }
}
