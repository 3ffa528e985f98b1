package org.houqin.ticket.place;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.houqin.platform.problem.RuleViolation;

/** The places. */
@ApplicationScoped
public class Locations implements PanacheRepositoryBase<Location, UUID> {
    /** @throws RuleViolation INVALID_INPUT on this field when there is no such place */
    public Uni<Location> require(UUID id, String field) {
        return findById(id).onItem().ifNull().failWith(() -> RuleViolation.invalid(field, "is no place"));
    }

    public Uni<Boolean> hasCode(String code) {
        return count("code", code).map(found -> found > 0);
    }
}
