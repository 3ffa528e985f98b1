package org.houqin.ticket.directory;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** The people. */
@ApplicationScoped
public class People implements PanacheRepositoryBase<Person, UUID> {
    private static final String MAKE_ROOM = """
            insert into person (id, version, event_seq, username, display_name, active)
            values (cast(?1 as uuid), 0, 0, '', '', true) on conflict (id) do nothing
            """;

    /** The person with the row locked; a blank one when they were never seen, however many see them at once. */
    public Uni<Person> forUpdate(UUID id) {
        return getSession()
                .flatMap(session -> session.createNativeQuery(MAKE_ROOM)
                        .setParameter(1, id.toString())
                        .executeUpdate())
                .flatMap(made -> findById(id, LockModeType.PESSIMISTIC_WRITE));
    }
}
