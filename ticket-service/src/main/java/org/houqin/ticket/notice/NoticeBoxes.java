package org.houqin.ticket.notice;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The boxes and what lies in them. Every method belongs to the transaction under way. */
@ApplicationScoped
class NoticeBoxes {
    private static final String MAKE = """
            insert into notice_box (person_id) select p.id from person p
            where p.id = any (cast(cast(?1 as text) as uuid[])) and p.active on conflict do nothing
            """;

    private static final String BOX = """
            select cast(b.person_id as text), cast(b.id as text), b.event_seq, b.unread, b.quiet,
                cast(b.quiet_from as text), cast(b.quiet_to as text), b.zone,
                cast(extract(epoch from b.mailed_at) * 1000 as bigint),
                coalesce(c.in_app, cast(?2 as boolean)),
                coalesce(c.mail, cast(?3 as boolean)) and p.email is not null
            from notice_box b join person p on p.id = b.person_id and p.active
                left join notice_preference c on c.person_id = b.person_id and c.kind = ?1
            """;

    private static final String TOLD = BOX + """
            where (b.person_id = any (cast(cast(?4 as text) as uuid[]))
                or b.roles && cast(cast(?5 as text) as text[]) and b.seen_at > ?6)
                and b.person_id is distinct from cast(?7 as uuid)
            order by b.person_id for update of b
            """;

    private static final String OF = BOX + " where b.person_id = cast(?4 as uuid) for update of b";

    private static final String PUT = """
            insert into notice (id, person_id, event_id, kind, key, data, ticket_id, link, urgent, in_app, mail, created_at,
                bundle, held_until)
            values (cast(?1 as uuid), cast(?2 as uuid), cast(?3 as uuid), ?4, ?5, cast(cast(?6 as text) as jsonb),
                cast(?7 as uuid), ?8, ?9, ?10, ?11, ?12, cast(?13 as text), cast(?14 as timestamptz)) on conflict do nothing
            """;

    /** The notice that is still gathering counts one more, tells of the latest and leads to all of them. */
    private static final String GATHER = """
            update notice set key = bundle || '.many', ticket_id = null, link = ?7,
                data = cast(cast(?3 as text) as jsonb)
                    || jsonb_build_object('count', coalesce(cast(data ->> 'count' as integer), 1) + 1),
                created_at = ?4, held_until = least(held_until, cast(?5 as timestamptz))
            where id = (select id from notice where person_id = cast(?1 as uuid) and bundle = ?2 and read_at is null
                and mailed_at is null and urgent = ?6 and (held_until is null) = (cast(?5 as timestamptz) is null)
                order by created_at desc limit 1)
            """;

    private static final String RELEASED = """
            with released as (
                update notice set held_until = null, created_at = ?2
                where person_id = cast(?1 as uuid) and held_until <= ?2 returning in_app, mail, kind)
            select cast(coalesce(sum(case when in_app then 1 else 0 end), 0) as integer),
                max(case when mail then kind end) from released
            """;

    private static final String SAVE = """
            update notice_box set event_seq = ?2, unread = ?3,
                mail_due_at = least(mail_due_at, cast(?4 as timestamptz)) where person_id = cast(?1 as uuid)
            """;

    /** The boxes of those who are to be told, locked; whoever did it is not told of it. */
    Uni<List<NoticeBox>> toTell(Telling telling, UUID actor, Instant seenSince) {
        NoticeKind kind = telling.kind();
        return execute(MAKE, array(telling.people()))
                .flatMap(made -> boxes(
                        TOLD,
                        kind.name(),
                        kind.inApp(),
                        kind.mail(),
                        array(telling.people()),
                        array(telling.roles()),
                        seenSince,
                        actor == null ? null : actor.toString()));
    }

    /** Somebody's own box, locked; made when there is none. */
    Uni<NoticeBox> of(UUID person) {
        return execute(MAKE, array(List.of(person)))
                .flatMap(made -> boxes(OF, "", true, false, person.toString()))
                .map(found -> found.isEmpty() ? null : found.get(0));
    }

    Uni<Void> put(NoticeBox box, NewNotice notice) {
        return execute(
                        PUT,
                        notice.id().toString(),
                        box.personId().toString(),
                        notice.eventId().toString(),
                        notice.kind().name(),
                        notice.key(),
                        notice.data(),
                        notice.ticketId() == null ? null : notice.ticketId().toString(),
                        notice.link(),
                        notice.urgent(),
                        box.isShown(),
                        box.isMailed(),
                        notice.createdAt(),
                        notice.gathersAt() == null ? null : notice.key(),
                        notice.heldUntil())
                .replaceWithVoid();
    }

    /** Adds to the notice that still gathers the like of it; false when there is none. */
    Uni<Boolean> gather(NoticeBox box, NewNotice notice) {
        return execute(
                        GATHER,
                        box.personId().toString(),
                        notice.key(),
                        notice.data(),
                        notice.createdAt(),
                        notice.heldUntil(),
                        notice.urgent(),
                        notice.gathersAt())
                .map(gathered -> gathered > 0);
    }

    /** People for whom something was kept back until now. */
    Uni<List<UUID>> held(Instant now, int most) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select cast(person_id as text) from notice where held_until <= ?1"
                                        + " group by person_id order by min(held_until) limit ?2",
                                String.class)
                        .setParameter(1, now)
                        .setParameter(2, most)
                        .getResultList())
                .map(people -> people.stream().map(UUID::fromString).toList());
    }

    /**
     * What was let go.
     *
     * @param shown how many of it are shown
     * @param mailed the kind of what is mailed, or null
     */
    record Released(int shown, NoticeKind mailed) {}

    /** Lets go what was kept back until now. */
    Uni<Released> release(NoticeBox box, Instant now) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(RELEASED, Object[].class)
                        .setParameter(1, box.personId().toString())
                        .setParameter(2, now)
                        .getSingleResult())
                .map(row -> new Released(
                        ((Number) row[0]).intValue(), row[1] == null ? null : NoticeKind.valueOf(row[1].toString())));
    }

    /** @param mailDue when its next mail may leave at the earliest, or null when nothing new is to be mailed */
    Uni<Void> save(NoticeBox box, Instant mailDue) {
        return execute(SAVE, box.personId().toString(), box.eventSeq(), box.unread(), mailDue)
                .replaceWithVoid();
    }

    /** Marks somebody's notices as read: one, or all until now; answers how many were not. */
    Uni<Integer> read(UUID person, UUID notice, Instant at) {
        return execute(
                "update notice set read_at = ?2 where person_id = cast(?1 as uuid) and in_app and read_at is null"
                        + " and held_until is null"
                        + " and (cast(?3 as uuid) is null or id = cast(?3 as uuid)) and created_at <= ?2",
                person.toString(),
                at,
                notice == null ? null : notice.toString());
    }

    Uni<Integer> execute(String sql, Object... values) {
        return Panache.getSession().flatMap(session -> {
            var query = session.createNativeQuery(sql);
            for (int i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i]);
            }
            return query.executeUpdate();
        });
    }

    private static Uni<List<NoticeBox>> boxes(String sql, Object... values) {
        return Panache.getSession().flatMap(session -> {
            var query = session.createNativeQuery(sql, Object[].class);
            for (int i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i]);
            }
            return query.getResultList()
                    .map(rows -> rows.stream().map(NoticeBox::new).toList());
        });
    }

    private static String array(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
