package org.houqin.feedback.person;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

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

    /** Whether the person is known, active and has an address. */
    public Uni<Boolean> canBeMailed(UUID id) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select exists (select from person where id = ?1 and active and email is not null)",
                                Boolean.class)
                        .setParameter(1, id)
                        .getSingleResult());
    }
}
