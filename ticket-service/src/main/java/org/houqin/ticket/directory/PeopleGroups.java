package org.houqin.ticket.directory;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The groups of people. */
@ApplicationScoped
public class PeopleGroups implements PanacheRepositoryBase<PeopleGroup, UUID> {
    public Uni<Boolean> hasCode(String code) {
        return count("code", code).map(found -> found > 0);
    }

    /** The group with its row locked, or null. */
    Uni<PeopleGroup> forUpdate(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those with these codes, locked. */
    public Uni<List<PeopleGroup>> withCodes(Collection<String> codes) {
        return find("code in ?1 order by id", codes)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those with these codes. */
    public Uni<List<PeopleGroup>> named(Collection<String> codes) {
        return list("code in ?1", codes);
    }
}
