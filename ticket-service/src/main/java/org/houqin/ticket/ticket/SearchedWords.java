package org.houqin.ticket.ticket;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * What somebody typed over a list of tickets, as the documents are searched for it.
 *
 * @param query a tsquery: every word as a beginning, Chinese by its pairs; null when nothing was typed that could be found
 * @param common whether one ticket of two hundred has the words, judged by the newest
 */
record SearchedWords(String query, boolean common) {
    private static final String READ = """
            with typed as materialized (select search_query($1) as words)
            select words::text, (
                select count(*) >= 10
                from (select d.document from ticket_document d order by d.ticket_id desc limit 2000) newest
                where newest.document @@ (select words from typed)) as common
            from typed""";

    /** Takes apart what was typed; answers null when nothing was. */
    static Uni<SearchedWords> of(String typed, Pool pool) {
        if (typed == null || typed.isBlank()) {
            return Uni.createFrom().nullItem();
        }
        return pool.preparedQuery(READ)
                .execute(Tuple.of(typed))
                .map(rows -> rows.iterator().next())
                .map(row -> new SearchedWords(row.getString("words"), Boolean.TRUE.equals(row.getBoolean("common"))));
    }
}
