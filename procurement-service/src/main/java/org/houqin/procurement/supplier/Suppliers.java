package org.houqin.procurement.supplier;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** All suppliers. */
@ApplicationScoped
public class Suppliers implements PanacheRepositoryBase<Supplier, UUID> {
    /** One to change, its row locked; null when there is none. */
    public Uni<Supplier> forUpdate(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whether another supplier than this one has the name, whatever its case. */
    public Uni<Boolean> nameTaken(String name, UUID except) {
        return count("lower(name) = lower(?1) and id <> ?2", name.strip(), except)
                .map(others -> others > 0);
    }
}
