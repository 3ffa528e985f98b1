package org.houqin.ticket.directory;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.houqin.platform.text.SqlArray;

/** The people. */
@ApplicationScoped
public class People implements PanacheRepositoryBase<Person, UUID> {
    private static final String MAKE_ROOM = """
            insert into person (id, version, event_seq, username, display_name, active)
            values (cast(?1 as uuid), 0, 0, '', '', true) on conflict (id) do nothing
            """;
    private static final String NAMED = """
            select lower(username), id from person
            where lower(username) = any(cast(cast(?1 as text) as text[])) and successor_id is null
            order by active, account, id
            """;
    private static final List<String> HAND_OVER = List.of(
            "update ticket set requester_id = cast(?2 as uuid) where requester_id = cast(?1 as uuid)",
            "insert into group_person (group_id, person_id) select group_id, cast(?2 as uuid) from group_person"
                    + " where person_id = cast(?1 as uuid) on conflict do nothing",
            "delete from group_person where person_id = cast(?1 as uuid) and cast(?2 as uuid) is not null");

    /** The person with the row locked; a blank one when they were never seen, however many see them at once. */
    public Uni<Person> forUpdate(UUID id) {
        return getSession()
                .flatMap(session -> session.createNativeQuery(MAKE_ROOM)
                        .setParameter(1, id.toString())
                        .executeUpdate())
                .flatMap(made -> known(id));
    }

    /** The person with the row locked, or null. */
    public Uni<Person> known(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The entry made for a person before they had an account, locked; or null. */
    Uni<Person> entered(Person person) {
        return find(
                        "lower(username) = ?1 and account = false and active = true and id <> ?2 order by id",
                        person.username().toLowerCase(Locale.ROOT),
                        person.id())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, 1)
                .firstResult();
    }

    /**
     * Those with these sign-in names in small letters, locked. Of several with one name the one in use comes last, with an
     * account if there is one.
     */
    public Uni<List<Person>> called(Collection<String> names) {
        return find("lower(username) in ?1 and successorId is null order by active, account, id", names)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The ids of those with these sign-in names in small letters; of several with one name that of {@link #called}. */
    public Uni<Map<String, UUID>> named(Collection<String> names) {
        return getSession()
                .flatMap(session -> session.createNativeQuery(NAMED, Object[].class)
                        .setParameter(1, SqlArray.ofTexts(names.stream()))
                        .getResultList())
                .map(rows -> {
                    Map<String, UUID> byName = new HashMap<>();
                    rows.forEach(row -> byName.put((String) row[0], (UUID) row[1]));
                    return byName;
                });
    }

    /** What was reported for the entry, and its place in groups, is the other's from now on. */
    Uni<Void> handOver(Person entry, Person to) {
        return flush().flatMap(done -> getSession()).flatMap(session -> {
            Uni<Integer> all = Uni.createFrom().item(0);
            for (String step : HAND_OVER) {
                all = all.flatMap(done -> session.createNativeQuery(step)
                        .setParameter(1, entry.id().toString())
                        .setParameter(2, to.id().toString())
                        .executeUpdate());
            }
            return all.replaceWithVoid();
        });
    }
}
