package org.houqin.ticket.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.houqin.platform.text.SqlArray;
import org.houqin.platform.time.HouseTime;

/** The boxes and what lies in them. Every method belongs to the transaction under way. */
@ApplicationScoped
class NoticeBoxes {
    private static final String MAKE = """
            insert into notice_box (person_id) select p.id from person p
            where p.id = any (cast(cast(?1 as text) as uuid[])) and p.active on conflict do nothing
            """;

    private static final String BOX = """
            select cast(b.person_id as text), cast(b.id as text), b.event_seq, b.unread, b.quiet,
                cast(b.quiet_from as text), cast(b.quiet_to as text), coalesce(b.zone, ?4),
                cast(extract(epoch from b.mailed_at) * 1000 as bigint),
                case when b.seen_at > ?1 then nullif(array_to_string(b.roles, ','), '') end, p.email is not null,
                (select string_agg(c.kind || ' ' || c.in_app || ' ' || c.mail, ',') from notice_preference c
                    where c.person_id = b.person_id)
            from notice_box b join person p on p.id = b.person_id and p.active
            """;

    private static final String TO_TELL = BOX + """
            where b.person_id = any (cast(cast(?2 as text) as uuid[]))
                or b.roles && cast(cast(?3 as text) as text[]) and b.seen_at > ?1
            order by b.person_id for update of b
            """;

    private static final String PUT = """
            insert into notice (id, person_id, event_id, kind, key, data, ticket_id, link, urgent, in_app, mail, created_at,
                bundle, held_until)
            select * from json_to_recordset(cast(cast(?1 as text) as json)) as n (id uuid, person_id uuid, event_id uuid,
                kind text, key text, data jsonb, ticket_id uuid, link text, urgent boolean, in_app boolean, mail boolean,
                created_at timestamptz, bundle text, held_until timestamptz)
            on conflict do nothing
            """;

    /** The notice that is still gathering counts some more, tells of the latest and leads to all of them. */
    private static final String GATHER = """
            update notice set key = bundle || '.many', ticket_id = null, link = ?7,
                data = cast(cast(?3 as text) as jsonb)
                    || jsonb_build_object('count', coalesce(cast(data ->> 'count' as integer), 1) + ?8),
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
            update notice_box b set event_seq = v.event_seq, unread = v.unread,
                mail_due_at = least(b.mail_due_at, v.mail_due_at)
            from json_to_recordset(cast(cast(?1 as text) as json))
                as v (person_id uuid, event_seq bigint, unread integer, mail_due_at timestamptz)
            where b.person_id = v.person_id
            """;

    private final ObjectMapper json;
    private final HouseTime house;

    NoticeBoxes(ObjectMapper json, HouseTime house) {
        this.json = json;
        this.house = house;
    }

    /** The boxes of all these people, made where there are none, and of all who were seen in these roles since; locked. */
    Uni<List<NoticeBox>> of(Set<UUID> people, Set<String> roles, Instant seenSince) {
        return make(people).flatMap(made -> boxes(seenSince, people, roles));
    }

    /** Somebody's own box, locked; made when there is none. Null for somebody unknown. */
    Uni<NoticeBox> of(UUID person) {
        return make(Set.of(person))
                .flatMap(made -> boxes(Instant.EPOCH, Set.of(person), Set.of()))
                .map(found -> found.isEmpty() ? null : found.get(0));
    }

    private Uni<Integer> make(Set<UUID> people) {
        return people.isEmpty() ? Uni.createFrom().item(0) : execute(MAKE, SqlArray.of(people));
    }

    /** Puts notices where they belong; those that are there are not put again. */
    Uni<Void> put(List<NewNotice> notices) {
        return notices.isEmpty()
                ? Uni.createFrom().voidItem()
                : execute(PUT, write(notices)).replaceWithVoid();
    }

    /** Adds these to the notice that still gathers the like of them; false when there is none. */
    Uni<Boolean> gather(List<NewNotice> alike) {
        NewNotice latest = alike.get(alike.size() - 1);
        Instant heldUntil = alike.stream()
                .map(NewNotice::heldUntil)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return execute(
                        GATHER,
                        latest.personId().toString(),
                        latest.bundle(),
                        write(latest.data()),
                        latest.createdAt(),
                        heldUntil,
                        latest.urgent(),
                        latest.gathersAt(),
                        alike.size())
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

    /** Writes down what became of boxes. */
    Uni<Void> save(List<NoticeBox> boxes) {
        if (boxes.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        for (NoticeBox box : boxes) {
            Map<String, Object> row = new HashMap<>();
            row.put("person_id", box.personId());
            row.put("event_seq", box.eventSeq());
            row.put("unread", box.unread());
            row.put("mail_due_at", box.mailDue());
            rows.add(row);
        }
        return execute(SAVE, write(rows)).replaceWithVoid();
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

    private Uni<List<NoticeBox>> boxes(Instant seenSince, Set<UUID> people, Set<String> roles) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(TO_TELL, Object[].class)
                        .setParameter(1, seenSince)
                        .setParameter(2, SqlArray.of(people))
                        .setParameter(3, SqlArray.of(roles))
                        .setParameter(4, house.zone().getId())
                        .getResultList())
                .map(rows -> rows.stream().map(NoticeBox::new).toList());
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
