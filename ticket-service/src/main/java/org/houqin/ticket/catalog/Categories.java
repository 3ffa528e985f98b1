package org.houqin.ticket.catalog;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.houqin.platform.problem.RuleViolation;

/** The categories. */
@ApplicationScoped
public class Categories implements PanacheRepositoryBase<Category, UUID> {
    /** @throws RuleViolation INVALID_INPUT on {@code categoryId} when there is none */
    public Uni<Category> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> RuleViolation.invalid("categoryId", "is no category"));
    }

    public Uni<Boolean> hasCode(String code) {
        return count("code", code).map(found -> found > 0);
    }
}
