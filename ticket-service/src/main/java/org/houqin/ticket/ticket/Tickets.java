package org.houqin.ticket.ticket;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.houqin.platform.text.SqlArray;
import org.houqin.ticket.sla.Rulebook;

/** The tickets. */
@ApplicationScoped
public class Tickets implements PanacheRepositoryBase<Ticket, UUID> {
    private static final String WHOLE = """
            from Ticket t left join fetch t.clocks left join fetch t.pauses left join fetch t.parts
            left join fetch t.assignments where t.id = ?1
            """;
    private static final String TO_CLOSE = """
            select id from ticket where status = 'FINISHED' and coalesce(asked_at, finished_at) < ?1
            order by coalesce(asked_at, finished_at) limit ?2 for update skip locked
            """;

    private static final String LOCK = """
            select 1 from ticket where id = any (cast(cast(?1 as text) as uuid[])) order by id for no key update
            """;

    private final Rulebook rulebook;

    Tickets(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** The whole aggregate with its row locked, or null. */
    public Uni<Ticket> forUpdate(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .flatMap(locked -> locked == null ? Uni.createFrom().nullItem() : whole(id));
    }

    /** Locks all tickets these are about, in the order of their ids, so that whoever else does so waits. */
    public Uni<Void> lock(List<TicketsConcerned> all) {
        List<UUID> ids = all.stream().flatMap(TicketsConcerned::ids).distinct().toList();
        return ids.size() < 2
                ? Uni.createFrom().voidItem()
                : getSession()
                        .flatMap(session -> session.createNativeQuery(LOCK, Integer.class)
                                .setParameter(1, SqlArray.of(ids))
                                .getResultList())
                        .replaceWithVoid();
    }

    /** Some tickets whose requesters were asked before then whether they are done, locked; those another replica has in hand are left out. */
    public Uni<List<Ticket>> askedBefore(Instant then, int most) {
        return getSession()
                .flatMap(session -> session.createNativeQuery(TO_CLOSE, UUID.class)
                        .setParameter(1, then)
                        .setParameter(2, most)
                        .getResultList())
                .flatMap(locked -> locked.isEmpty()
                        ? Uni.createFrom().item(List.of())
                        : list(
                                "from Ticket t left join fetch t.assignments where t.id in ?1 order by coalesce(t.askedAt, t.finishedAt)",
                                locked));
    }

    private Uni<Ticket> whole(UUID id) {
        return getSession()
                .flatMap(session -> session.createSelectionQuery(WHOLE, Ticket.class)
                        .setParameter(1, id)
                        .getSingleResultOrNull())
                .call(ticket -> rulebook.inSession()
                        .flatMap(rules -> ticket.by(rules)
                                ? Uni.createFrom().voidItem()
                                : rulebook.renewedInSession().invoke(ticket::by).replaceWithVoid()));
    }
}
