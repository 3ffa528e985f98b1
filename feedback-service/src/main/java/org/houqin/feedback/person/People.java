package org.houqin.feedback.person;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.houqin.platform.text.SqlArray;

/** Whom we can ask, as the ticket service told us; the addresses serve the survey mails only. */
@ApplicationScoped
public class People {

    /** Keeps what is now known of a person. */
    public Uni<Void> save(UUID id, String displayName, String email, boolean active) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                insert into person (id, display_name, email, active) values (?1, ?2, ?3, ?4)
                                on conflict (id) do update set display_name = excluded.display_name,
                                  email = excluded.email, active = excluded.active
                                """)
                        .setParameter(1, id)
                        .setParameter(2, displayName)
                        .setParameter(3, email == null || email.isBlank() ? null : email)
                        .setParameter(4, active)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Those of these people who are known, active and have an address. */
    public Uni<Set<UUID>> whoCanBeMailed(Set<UUID> ids) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select id from person where id = any (cast(cast(?1 as text) as uuid[]))"
                                        + " and active and email is not null",
                                UUID.class)
                        .setParameter(1, SqlArray.of(ids))
                        .getResultList())
                .map(Set::copyOf);
    }
}
