package org.houqin.ticket.ticket;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.houqin.platform.paging.ListQuery;
import org.houqin.ticket.ticket.TicketListQuery.Due;

/** The filters of every list of tickets, as SQL on {@code ticket t}. */
final class TicketFilters {
    /** Led or helped with by somebody, in the current closure. */
    static final String JOB_OF = """
            t.id in (select a.ticket_id from assignment a join ticket own on own.id = a.ticket_id
                where a.person_id = ? and a.closure = own.closure and (a.ended_at is null or a.ending = 'DONE'))""";

    /** See {@link #offeredTo}. */
    private static final String OFFERED = """
            t.status = 'TRIAGED'
            and (t.team_id in (select m.team_id from team_member m where m.technician_id = %1$s)
             or (t.pool
                and not exists (select 1 from team_member m join team g on g.id = m.team_id and g.firm and g.active
                    where m.technician_id = %1$s)
                and not exists (select 1 from assignment a where a.ticket_id = t.id and a.closure = t.closure
                    and a.person_id = %1$s and a.ending = 'DECLINED')
                and exists (select 1 from category_need n where n.category_id = t.category_id
                    and (n.skill is null or exists (select 1 from technician_skill s where s.technician_id = %1$s
                        and s.skill = n.skill and s.level >= n.skill_level))
                    and (n.certificate is null or exists (select 1 from technician_certificate c
                        where c.technician_id = %1$s and c.kind = n.certificate
                            and (c.expires_on is null or c.expires_on >= current_date))))))""";

    private static final String INSIDE_CATEGORY = """
            t.category_id = any(array(with recursive inside as (select id from category where id = ?
                union all select c.id from category c join inside i on c.parent_id = i.id) select id from inside))""";

    /** Its document has the words; those that have them are looked up first. */
    private static final String FEW_SAY = """
            t.id in (with found as materialized (select d.ticket_id from ticket_document d where d.document @@ ?::tsquery)
                select f.ticket_id from found f)""";

    /** The same, looked at one after the other in the order of the list. */
    private static final String MANY_SAY = """
            exists (select from ticket_document d where d.ticket_id = t.id and d.document @@ ?::tsquery offset 0)""";

    private static final int COUNTED_AMONG_MANY = 200;
    private static final Duration SOON = Duration.ofHours(2);

    private TicketFilters() {}

    /**
     * Offered to a team of theirs, or in the pool and within what they can do.
     *
     * @param person the technician's id in SQL; a question mark takes five values
     */
    static String offeredTo(String person) {
        return OFFERED.formatted(person);
    }

    /** Keeps what is wanted; a filter that is not given filters nothing. */
    static void apply(ListQuery query, TicketListQuery wanted, Instant now) {
        query.where("t.id = any(?)", (Object) wanted.wantedIds())
                .where("t.status = ?", name(wanted.status))
                .where("t.technician_id = ?", wanted.technicianId)
                .where(INSIDE_CATEGORY, wanted.categoryId)
                .where("t.category_id = ?", wanted.directCategoryId)
                .where("t.urgency = ?", name(wanted.urgency))
                .where("t.requester_id = ?", wanted.requesterId)
                .where("t.open = ?", wanted.open)
                .where("t.location_id = ?", wanted.locationId)
                .where("t.team_id = ?", wanted.teamId)
                .where("t.channel = ?", name(wanted.channel))
                .where("t.created_at >= ?", at(wanted.createdFrom))
                .where("t.created_at < ?", at(wanted.createdTo))
                .where("t.closed_at >= ?", at(wanted.closedFrom))
                .where("t.closed_at < ?", at(wanted.closedTo));
        is(query, "t.nature", wanted.nature);
        is(query, "t.impact", wanted.impact);
        if (wanted.due == Due.BREACHED) {
            query.where("t.open and t.queue_at < ?", at(now));
        } else if (wanted.due == Due.SOON) {
            query.where("t.open and t.queue_at >= ? and t.queue_at < ?", at(now), at(now.plus(SOON)));
        }
        if (Boolean.TRUE.equals(wanted.unassigned)) {
            query.where("t.technician_id is null");
        }
    }

    /** Keeps what is about these words, if any. Where many are, a page is soon full, and they are counted up to {@code 200+}. */
    static ListQuery saying(ListQuery query, SearchedWords words) {
        if (words == null) {
            return query;
        }
        if (words.query() == null) {
            return query.where("false");
        }
        return words.common()
                ? query.where(MANY_SAY, words.query()).countedUpTo(COUNTED_AMONG_MANY)
                : query.where(FEW_SAY, words.query());
    }

    /** The value stands in the text: indexes of what is unusual alone are found only so. */
    private static void is(ListQuery query, String column, Enum<?> value) {
        if (value != null) {
            query.where(column + " = '" + value.name() + "'");
        }
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
