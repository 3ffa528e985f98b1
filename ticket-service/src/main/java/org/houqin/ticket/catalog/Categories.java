package org.houqin.ticket.catalog;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.houqin.platform.problem.RuleViolation;

/** The categories. */
@ApplicationScoped
public class Categories implements PanacheRepositoryBase<Category, UUID> {
    private static final String LIES_IN = """
            with recursive above(id, parent_id) as (
                select id, parent_id from category where id = cast(?1 as uuid)
                union select c.id, c.parent_id from category c join above a on a.parent_id = c.id)
            select count(*) from above where id = cast(?2 as uuid)
            """;

    /** @throws RuleViolation INVALID_INPUT on {@code categoryId} when there is none */
    public Uni<Category> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> RuleViolation.invalid("categoryId", "is no category"));
    }

    /** @throws RuleViolation INVALID_INPUT on {@code categoryId} when there is none, or it is out of use */
    public Uni<Category> requireInUse(UUID id) {
        return require(id).invoke(category -> {
            if (!category.isActive()) {
                throw RuleViolation.invalid("categoryId", "is out of use");
            }
        });
    }

    /** The category with its row locked, or null. */
    Uni<Category> forUpdate(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whether categories in use belong to it. */
    Uni<Boolean> hasActiveParts(UUID id) {
        return count("parentId = ?1 and active = true", id).map(found -> found > 0);
    }

    /** Whether the first category is the second or belongs to it, however far down. */
    Uni<Boolean> liesIn(UUID inner, UUID outer) {
        return getSession()
                .flatMap(session -> session.createNativeQuery(LIES_IN, Long.class)
                        .setParameter(1, inner.toString())
                        .setParameter(2, outer.toString())
                        .getSingleResult())
                .map(found -> found > 0);
    }

    public Uni<Boolean> hasCode(String code) {
        return count("code", code).map(found -> found > 0);
    }
}
