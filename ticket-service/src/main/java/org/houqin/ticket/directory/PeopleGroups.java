package org.houqin.ticket.directory;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.houqin.platform.text.SqlArray;

/** The groups and who belongs to them. */
@ApplicationScoped
public class PeopleGroups implements PanacheRepositoryBase<PeopleGroup, UUID> {
    public Uni<Boolean> hasCode(String code) {
        return count("code", code).map(found -> found > 0);
    }

    /** The group with its row locked, or null. */
    Uni<PeopleGroup> forUpdate(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Takes members in; those who really came, because they are known and were not in it. */
    Uni<List<UUID>> add(UUID group, Member kind, List<UUID> ids) {
        return run(
                "insert into group_%1$s (group_id, %1$s_id) select cast(?1 as uuid), id from %1$s"
                        + " where id = any(cast(cast(?2 as text) as uuid[])) on conflict do nothing returning %1$s_id",
                group, kind, ids);
    }

    /** Lets members go; those who really left. */
    Uni<List<UUID>> remove(UUID group, Member kind, List<UUID> ids) {
        return run(
                "delete from group_%1$s where group_id = cast(?1 as uuid)"
                        + " and %1$s_id = any(cast(cast(?2 as text) as uuid[])) returning %1$s_id",
                group, kind, ids);
    }

    private Uni<List<UUID>> run(String sql, UUID group, Member kind, List<UUID> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return getSession()
                .flatMap(session -> session.createNativeQuery(sql.formatted(kind.table), UUID.class)
                        .setParameter(1, group.toString())
                        .setParameter(2, SqlArray.of(ids))
                        .getResultList());
    }

    enum Member {
        PERSON("person"),
        DEPARTMENT("department");

        private final String table;

        Member(String table) {
            this.table = table;
        }
    }
}
