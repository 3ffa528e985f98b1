package org.houqin.ticket.notice;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.platform.text.SqlArray;
import org.houqin.ticket.ticket.Takers;

/** What notices are about, and whose they are; the one place that reads other features' tables. */
@ApplicationScoped
class NoticeSubjects {
    private static final String TICKET = """
            select cast(t.id as text), t.number, t.title, t.urgency, cast(t.requester_id as text),
                cast(t.technician_id as text), (select p.display_name from person p where p.id = t.technician_id),
                coalesce((select string_agg(cast(w.person_id as text), ',') from ticket_watcher w where w.ticket_id = t.id), '')
            from ticket t where t.id = any (cast(cast(?1 as text) as uuid[]))
            """;

    private final Takers takers;

    NoticeSubjects(Takers takers) {
        this.takers = takers;
    }

    /**
     * Those of these tickets that there are.
     *
     * @param offered those of them of which it matters who may take them
     */
    Uni<Map<UUID, NoticeSubject>> ofTickets(Set<UUID> ids, Set<UUID> offered) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return takers.of(offered)
                .flatMap(takers -> Panache.getSession()
                        .flatMap(session -> session.createNativeQuery(TICKET, Object[].class)
                                .setParameter(1, SqlArray.of(ids))
                                .getResultList())
                        .map(rows -> rows.stream()
                                .map(row -> subject(row, takers))
                                .collect(Collectors.toMap(NoticeSubject::id, Function.identity()))));
    }

    /** @throws RuleViolation NOT_FOUND when this notice is not the actor's; no notice is everybody's own */
    Uni<Void> requireOwn(UUID notice, Actor actor) {
        if (notice == null) {
            return Uni.createFrom().voidItem();
        }
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select 1 from notice where id = cast(?1 as uuid) and person_id = cast(?2 as uuid)"
                                        + " and in_app and held_until is null",
                                Integer.class)
                        .setParameter(1, notice.toString())
                        .setParameter(2, actor.key())
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(RuleViolation::notFound)
                .replaceWithVoid();
    }

    private static NoticeSubject subject(Object[] row, Map<UUID, Set<UUID>> takers) {
        UUID id = UUID.fromString(row[0].toString());
        return new NoticeSubject(
                id,
                row[1].toString(),
                row[2].toString(),
                "URGENT".equals(row[3]),
                UUID.fromString(row[4].toString()),
                row[5] == null ? null : UUID.fromString(row[5].toString()),
                (String) row[6],
                people(row[7].toString()),
                takers.getOrDefault(id, Set.of()));
    }

    private static Set<UUID> people(String ids) {
        return ids.isEmpty()
                ? Set.of()
                : Arrays.stream(ids.split(",")).map(UUID::fromString).collect(Collectors.toSet());
    }
}
