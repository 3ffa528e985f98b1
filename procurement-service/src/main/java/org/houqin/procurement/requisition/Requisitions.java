package org.houqin.procurement.requisition;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** All requisitions. */
@ApplicationScoped
public class Requisitions implements PanacheRepositoryBase<Requisition, UUID> {
    /** One to change, its row locked; null when there is none. */
    public Uni<Requisition> forUpdate(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Several to change, locked in the order of their ids; those that do not exist are left out. */
    public Uni<List<Requisition>> forUpdate(Collection<UUID> ids) {
        return find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The open one that a shortage of this reservation raised, its row locked; null when there is none. */
    public Uni<Requisition> openOf(UUID reservationId) {
        return find("need.reservationId = ?1 and status in ?2", reservationId, RequisitionStatus.OPEN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }
}
