package org.houqin.feedback.invitation;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.LockMode;
import org.houqin.platform.problem.RuleViolation;

/** All invitations; those loaded here are loaded to be changed, with their rows locked. */
@ApplicationScoped
public class Invitations implements PanacheRepositoryBase<Invitation, UUID> {
    /** Adds new ones, none too. */
    Uni<Void> add(List<Invitation> made) {
        return getSession().flatMap(session -> session.persistAll(made.toArray()));
    }

    /** Those closures of these tickets that have their invitation. */
    Uni<Set<Closure>> ofClosures(List<ClosedTicket> tickets) {
        return find(
                        "ticketId in ?1",
                        tickets.stream().map(ClosedTicket::ticketId).toList())
                .project(Closure.class)
                .list()
                .map(HashSet::new);
    }

    /** The invitation with this id; NOT_FOUND when there is none. */
    public Uni<Invitation> forUpdate(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(RuleViolation::notFound);
    }

    /** The invitation whose link carries the token with this hash; NOT_FOUND when there is none. */
    public Uni<Invitation> withToken(byte[] tokenHash) {
        return find("tokenHash", (Object) tokenHash)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(RuleViolation::notFound);
    }

    /** Open invitations about earlier closures of a ticket. */
    public Uni<List<Invitation>> openBefore(UUID ticketId, int closure) {
        return find("ticketId = ?1 and closure < ?2 and status = ?3", ticketId, closure, InvitationStatus.OPEN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Some open invitations whose time is up; those another replica works on are left out. */
    public Uni<List<Invitation>> overdue(Instant at, int most) {
        return getSession()
                .flatMap(session -> session.createSelectionQuery(
                                "from Invitation where status = OPEN and expiresAt <= ?1 order by expiresAt",
                                Invitation.class)
                        .setParameter(1, at)
                        .setMaxResults(most)
                        .setLockMode(LockMode.UPGRADE_SKIPLOCKED)
                        .getResultList());
    }
}
