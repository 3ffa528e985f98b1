package org.houqin.ticket.directory;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.houqin.platform.problem.RuleViolation;

/** The departments. */
@ApplicationScoped
public class Departments implements PanacheRepositoryBase<Department, UUID> {
    private static final String LIES_IN = """
            with recursive above(id, parent_id) as (
                select id, parent_id from department where id = cast(?1 as uuid)
                union select d.id, d.parent_id from department d join above a on a.parent_id = d.id)
            select count(*) from above where id = cast(?2 as uuid)
            """;

    /** @throws RuleViolation INVALID_INPUT on this field when an id is given that no department in use has */
    public Uni<Void> requireIfGiven(UUID id, String field) {
        return id == null
                ? Uni.createFrom().voidItem()
                : findById(id)
                        .map(found -> found != null && found.isActive() ? found : null)
                        .onItem()
                        .ifNull()
                        .failWith(() -> RuleViolation.invalid(field, "is no department in use"))
                        .replaceWithVoid();
    }

    public Uni<Boolean> hasCode(String code) {
        return count("code", code).map(found -> found > 0);
    }

    /** The department with its row locked, or null. */
    Uni<Department> forUpdate(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those with these codes, locked. */
    public Uni<List<Department>> withCodes(Collection<String> codes) {
        return find("code in ?1 order by id", codes)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those with these codes. */
    public Uni<List<Department>> named(Collection<String> codes) {
        return list("code in ?1", codes);
    }

    /** Whether departments in use belong to it. */
    Uni<Boolean> hasActiveParts(UUID id) {
        return count("parentId = ?1 and active = true", id).map(found -> found > 0);
    }

    /** Whether the first department is the second or belongs to it, however far down. */
    public Uni<Boolean> liesIn(UUID inner, UUID outer) {
        return getSession()
                .flatMap(session -> session.createNativeQuery(LIES_IN, Long.class)
                        .setParameter(1, inner.toString())
                        .setParameter(2, outer.toString())
                        .getSingleResult())
                .map(found -> found > 0);
    }
}
