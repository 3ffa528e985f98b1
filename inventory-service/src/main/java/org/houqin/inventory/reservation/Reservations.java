package org.houqin.inventory.reservation;

import static java.util.Comparator.comparing;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.houqin.platform.problem.RuleViolation;

/**
 * The reservations. Whole ones are read only by a transaction that has locked their items, so they need no locks of their own.
 */
@ApplicationScoped
public class Reservations implements PanacheRepositoryBase<Reservation, UUID> {
    private static final String WHOLE = "from Reservation r left join fetch r.holds where ";
    private static final String NEXT_IN_LINE = "select cast(id as text) from ("
            + " select id, rank, created_at, coalesce(sum(quantity - issued - reserved) over ("
            + "   order by rank, created_at, id rows between unbounded preceding and 1 preceding), 0) as served_before"
            + " from reservation where item_id = cast(?1 as uuid) and status = 'WAITING') line"
            + " where served_before < ?2 order by rank, created_at, id";

    /** The item a reservation is for, to be locked before the reservation is read; NOT_FOUND when there is none. */
    public Uni<UUID> itemOf(UUID id) {
        return session(session -> session.createQuery(
                                "select r.demand.itemId from Reservation r where r.id = ?1", UUID.class)
                        .setParameter(1, id)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(RuleViolation::notFound);
    }

    /** The items of these tickets' open reservations, to be locked before these are read. */
    public Uni<List<UUID>> openItemsOf(Collection<UUID> ticketIds) {
        return session(session -> session.createQuery(
                        "select distinct r.demand.itemId from Reservation r where r.demand.ticketId in ?1 and r.status in ?2",
                        UUID.class)
                .setParameter(1, ticketIds)
                .setParameter(2, ReservationStatus.OPEN)
                .getResultList());
    }

    /** Adds new ones, none too. */
    Uni<Void> add(List<Reservation> opened) {
        return session(session -> session.persistAll(opened.toArray()));
    }

    /** The lines of these tickets that have a reservation already. */
    public Uni<Set<UUID>> linesOf(Collection<UUID> ticketIds) {
        return session(session -> session.createQuery(
                                "select r.demand.lineId from Reservation r where r.demand.ticketId in ?1", UUID.class)
                        .setParameter(1, ticketIds)
                        .getResultList())
                .map(HashSet::new);
    }

    /** One reservation, whose item is locked. */
    public Uni<Reservation> whole(UUID id) {
        return find(WHOLE + "r.id = ?1", id).singleResult();
    }

    /** These tickets' open reservations, whose items are locked, oldest first. */
    public Uni<List<Reservation>> openOf(Collection<UUID> ticketIds) {
        return list(
                WHOLE + "r.demand.ticketId in ?1 and r.status in ?2 order by r.id", ticketIds, ReservationStatus.OPEN);
    }

    /** A locked item's waiting reservations, oldest first. */
    public Uni<List<Reservation>> waitingFor(UUID itemId) {
        return list(WHOLE + "r.demand.itemId = ?1 and r.status = ?2 order by r.id", itemId, ReservationStatus.WAITING);
    }

    /** Those of a locked item's waiting reservations that this much can serve, by urgency, then age. */
    public Uni<List<Reservation>> nextInLine(UUID itemId, BigDecimal available) {
        return flush().flatMap(ignored -> session(session -> session.createNativeQuery(NEXT_IN_LINE, String.class)
                        .setParameter(1, itemId.toString())
                        .setParameter(2, available)
                        .getResultList()))
                .flatMap(found -> {
                    List<UUID> ids = found.stream().map(UUID::fromString).toList();
                    return ids.isEmpty()
                            ? Uni.createFrom().item(List.<Reservation>of())
                            : list(WHOLE + "r.id in ?1", ids)
                                    .map(all -> all.stream()
                                            .sorted(comparing(reservation -> ids.indexOf(reservation.id())))
                                            .toList());
                });
    }

    private static <T> Uni<T> session(Function<Mutiny.Session, Uni<T>> work) {
        return Panache.getSession().flatMap(work::apply);
    }
}
