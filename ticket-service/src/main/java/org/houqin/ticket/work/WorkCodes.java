package org.houqin.ticket.work;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.houqin.platform.problem.RuleViolation;

/** The codes. */
@ApplicationScoped
public class WorkCodes implements PanacheRepositoryBase<WorkCode, UUID> {
    Uni<Boolean> hasCode(CodeKind kind, String code) {
        return count("kind = ?1 and code = ?2", kind, code).map(found -> found > 0);
    }

    /** The code with its row locked, or null. */
    Uni<WorkCode> forUpdate(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @throws RuleViolation INVALID_INPUT on this field when a code is given that nobody may use */
    Uni<WorkCode> requireIfGiven(CodeKind kind, String code, String field) {
        return code == null || code.isBlank()
                ? Uni.createFrom().nullItem()
                : find("kind = ?1 and code = ?2 and active = true", kind, code)
                        .firstResult()
                        .onItem()
                        .ifNull()
                        .failWith(() -> RuleViolation.invalid(field, "is no code in use"));
    }
}
