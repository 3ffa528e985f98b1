package org.houqin.ticket.place;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.houqin.platform.problem.RuleViolation;

/** The places. */
@ApplicationScoped
public class Locations implements PanacheRepositoryBase<Location, UUID> {
    /** @throws RuleViolation INVALID_INPUT on this field when there is no such place */
    public Uni<Location> require(UUID id, String field) {
        return findById(id).onItem().ifNull().failWith(() -> RuleViolation.invalid(field, "is no place"));
    }

    /** @throws RuleViolation INVALID_INPUT on this field when there is no such place, or it is out of use */
    public Uni<Location> requireInUse(UUID id, String field) {
        return require(id, field).invoke(place -> {
            if (!place.isActive()) {
                throw RuleViolation.invalid(field, "is out of use");
            }
        });
    }

    /** The place with its row locked, or null. */
    Uni<Location> forUpdate(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those with these codes, locked. */
    public Uni<List<Location>> withCodes(Collection<String> codes) {
        return find("code in ?1 order by id", codes)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** What lies directly in these places, locked. */
    Uni<List<Location>> inside(Collection<UUID> outer) {
        return find("parentId in ?1 order by id", outer)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Whether something in use lies in it. */
    Uni<Boolean> hasActiveParts(UUID id) {
        return count("parentId = ?1 and active = true", id).map(found -> found > 0);
    }

    public Uni<Boolean> hasCode(String code) {
        return count("code", code).map(found -> found > 0);
    }
}
