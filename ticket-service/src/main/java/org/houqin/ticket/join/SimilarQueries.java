package org.houqin.ticket.join;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.text.LocalName;
import org.houqin.ticket.ticket.TicketStatus;

/** Finds what was reported already at a place or around it. */
@ApplicationScoped
public class SimilarQueries {
    /**
     * Open tickets at the place and those it lies in, of the same branch of categories or with words shared; the
     * same kind counts most, then the very place, then words. The innermost two hundred are compared.
     */
    private static final String SIMILAR = """
            with recursive way as (
                select id, parent_id, 0 as up from location where id = $1
                union all
                select l.id, l.parent_id, way.up + 1 from location l join way on l.id = way.parent_id
            ), branch as (
                select id, parent_id from category where id = $2
                union all
                select c.id, c.parent_id from category c join branch on c.id = branch.parent_id
            ), kinds as (
                select id from branch where parent_id is null
                union all
                select c.id from category c join kinds on c.parent_id = kinds.id
            ), here as (
                select t.*, way.up,
                    (select count(*) from unnest($3::text[]) word where position(word in lower(t.title)) > 0) as shared
                from ticket t join way on way.id = t.location_id
                where t.open order by way.up, t.created_at desc limit 200
            )
            select h.id, h.number, h.title, h.status, h.created_at, h.watchers + 1 as waiting,
                c.name_zh as category_zh, c.name_en as category_en, l.path_zh, l.path_en,
                h.requester_id = $4 or exists (
                    select 1 from ticket_watcher w where w.ticket_id = h.id and w.person_id = $4) as mine
            from here h join category c on c.id = h.category_id join location l on l.id = h.location_id
            where ($2::uuid is null and cardinality($3::text[]) = 0) or h.category_id in (select id from kinds) or h.shared > 0
            order by (h.category_id = $2) is true desc, h.up, h.shared desc, h.created_at desc
            limit 5
            """;

    private final Pool pool;

    SimilarQueries(Pool pool) {
        this.pool = pool;
    }

    /** At most five, the likeliest first. */
    public Uni<List<SimilarView>> at(UUID locationId, UUID categoryId, String words, Actor actor) {
        Tuple values = Tuple.of(locationId, categoryId, TellingWords.of(words).toArray(String[]::new), actor.id());
        return pool.preparedQuery(SIMILAR)
                .execute(values)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(SimilarQueries::view)
                        .toList());
    }

    private static SimilarView view(Row row) {
        return new SimilarView(
                row.getUUID("id"),
                row.getString("number"),
                row.getString("title"),
                TicketStatus.valueOf(row.getString("status")),
                new LocalName(row.getString("category_zh"), row.getString("category_en")),
                new LocalName(row.getString("path_zh"), row.getString("path_en")),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getInteger("waiting"),
                row.getBoolean("mine"));
    }
}
