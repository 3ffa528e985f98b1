package org.houqin.ticket.directory;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.houqin.platform.problem.RuleViolation;

/** The departments. */
@ApplicationScoped
public class Departments implements PanacheRepositoryBase<Department, UUID> {
    /** @throws RuleViolation INVALID_INPUT on this field when an id is given that no department has */
    public Uni<Void> requireIfGiven(UUID id, String field) {
        return id == null
                ? Uni.createFrom().voidItem()
                : findById(id)
                        .onItem()
                        .ifNull()
                        .failWith(() -> RuleViolation.invalid(field, "is no department"))
                        .replaceWithVoid();
    }

    public Uni<Boolean> hasCode(String code) {
        return count("code", code).map(found -> found > 0);
    }
}
