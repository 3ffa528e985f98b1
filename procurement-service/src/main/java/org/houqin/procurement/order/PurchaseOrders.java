package org.houqin.procurement.order;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** All orders. */
@ApplicationScoped
public class PurchaseOrders implements PanacheRepositoryBase<PurchaseOrder, UUID> {
    /**
     * One to change, with its lines; null when there is none. The row is locked first and the lines are read after, by a
     * query of their own: joined lines would be those from before the wait for the lock.
     */
    public Uni<PurchaseOrder> forUpdate(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNotNull()
                .call(order -> Mutiny.fetch(order.lines));
    }
}
