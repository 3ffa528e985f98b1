package org.houqin.ticket.ticketsearch;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.identity.Roles;
import org.houqin.platform.paging.Page;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.platform.text.LocalName;
import org.houqin.ticket.sla.Urgency;
import org.houqin.ticket.ticket.TicketStatus;

/**
 * Finds tickets in their documents (see V25__search.sql). The newest that match are ranked, so that a word that is
 * everywhere costs no more than a rare one.
 */
@ApplicationScoped
public class TicketSearchQueries {
    static final int RANKED = 200;

    private static final String WORDS = """
            select w.typed, (ts_lexize('english_stem', w.typed))[1] as stem,
                case when w.typed ~ '\\d' or length(w.typed) < 3
                        or exists (select 1 from search_word k where k.word >= w.typed and k.word < w.typed || '\u00ff')
                    then null
                    else array(select word from (
                        select k.word, 2.0 as nearness from search_word k
                            where k.word = any (string_to_array(w.slips, ' '))
                        union
                        select k.word, similarity(k.word, w.typed) from search_word k
                            where length(w.typed) > 3 and k.word % w.typed) near
                        order by nearness desc, word limit 3)
                end as meant
            from unnest($1::text[], $2::text[]) with ordinality as w(typed, slips, place) order by w.place
            """;

    private static final String EVERYTHING = "select * from newest_found($1::tsquery, " + RANKED + ")";

    private static final String OWN = """
            select s.ticket_id, s.document from ticket_document s where s.document @@ $1::tsquery and s.ticket_id in (
                select id from ticket where requester_id = $4
                union all select id from ticket where technician_id = $4
                union all select ticket_id from ticket_watcher where person_id = $4)
            order by s.ticket_id desc limit 200
            """;

    private static final String FOUND = """
            with found as materialized (%s),
            best as materialized (
                select t.*, count(*) over () as total,
                    ts_rank(f.document, $1::tsquery) + case when t.open then 0.05 else 0 end as merit
                from found f join ticket t on t.id = f.ticket_id
                where not $3::boolean or t.open
                order by merit desc, t.id desc limit %d offset $2)
            select t.id, t.number, t.status, t.urgency, t.title, t.description, t.created_at,
                c.name_zh as category_zh, c.name_en as category_en, l.path_zh, l.path_en,
                r.display_name as requester, w.display_name as technician, t.total
            from best t
                join category c on c.id = t.category_id
                join location l on l.id = t.location_id
                join person r on r.id = t.requester_id
                left join person w on w.id = t.technician_id
            order by t.merit desc, t.id desc
            """;

    private final Pool pool;

    TicketSearchQueries(Pool pool) {
        this.pool = pool;
    }

    /** The best of the newest tickets that match and that the actor may see. */
    public Uni<Page<FoundTicket>> search(TicketSearchQuery wanted, Actor actor) {
        SearchTerms terms = SearchTerms.of(wanted.q);
        if (terms.isEmpty()) {
            return Uni.createFrom().item(new Page<>(List.of(), null, "0"));
        }
        int offset = offset(wanted.after);
        return words(terms).flatMap(words -> found(wanted, actor, terms, words, offset));
    }

    private Uni<Page<FoundTicket>> found(
            TicketSearchQuery wanted, Actor actor, SearchTerms terms, List<SearchedWord> words, int offset) {
        boolean all = actor.has(Roles.DISPATCHER, Roles.MANAGER, Roles.ADMIN);
        Tuple values = Tuple.of(query(terms, words), offset, Boolean.TRUE.equals(wanted.open));
        if (!all) {
            values.addUUID(actor.id());
        }
        Snippets snippets = new Snippets(words, terms);
        return pool.preparedQuery(FOUND.formatted(all ? EVERYTHING : OWN, wanted.size + 1))
                .execute(values)
                .map(rows -> page(rows, wanted.size, offset, snippets));
    }

    private Uni<List<SearchedWord>> words(SearchTerms terms) {
        if (terms.words().isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        String[] slips = terms.words().stream()
                .map(word -> String.join(" ", SearchTerms.slips(word)))
                .toArray(String[]::new);
        return pool.preparedQuery(WORDS)
                .execute(Tuple.of(terms.words().toArray(String[]::new), slips))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new SearchedWord(
                                row.getString("typed"), row.getString("stem"), texts(row.getArrayOfStrings("meant"))))
                        .toList());
    }

    private static List<String> texts(String[] texts) {
        return texts == null ? List.of() : Arrays.asList(texts);
    }

    static String query(SearchTerms terms, List<SearchedWord> words) {
        Stream<String> numbers = terms.numbers().stream().map(number -> "'" + number + "'");
        Stream<String> latin = words.stream().map(word -> word.query(terms.unfinished()));
        Stream<String> runs = terms.runs().stream()
                .flatMap(run -> SearchTerms.pairs(run).stream())
                .map(pair -> pair.length() == 1 ? "'" + pair + "':*" : "'" + pair + "'");
        return Stream.of(numbers, latin, runs).flatMap(all -> all).collect(Collectors.joining(" & "));
    }

    private static Page<FoundTicket> page(RowSet<Row> rows, int size, int offset, Snippets snippets) {
        List<FoundTicket> items = new ArrayList<>();
        long total = 0;
        for (Row row : rows) {
            total = row.getLong("total");
            if (items.size() < size) {
                items.add(found(row, snippets));
            }
        }
        String next = rows.size() > size ? Integer.toString(offset + size) : null;
        return new Page<>(items, next, total == RANKED ? RANKED + "+" : Long.toString(total));
    }

    private static FoundTicket found(Row row, Snippets snippets) {
        String title = row.getString("title");
        List<FoundTicket.Snippet> elsewhere = Stream.of("description", "requester", "technician")
                .map(field -> new FoundTicket.Snippet(field, snippets.around(row.getString(field))))
                .filter(snippet -> !snippet.pieces().isEmpty())
                .toList();
        return new FoundTicket(
                row.getUUID("id"),
                row.getString("number"),
                TicketStatus.valueOf(row.getString("status")),
                Urgency.valueOf(row.getString("urgency")),
                title,
                new LocalName(row.getString("category_zh"), row.getString("category_en")),
                new LocalName(row.getString("path_zh"), row.getString("path_en")),
                row.getString("requester"),
                row.getString("technician"),
                row.getOffsetDateTime("created_at").toInstant(),
                snippets.all(title),
                elsewhere);
    }

    private static int offset(String after) {
        if (after == null || after.isBlank()) {
            return 0;
        }
        try {
            int offset = Integer.parseInt(after);
            if (offset > 0 && offset <= RANKED) {
                return offset;
            }
        } catch (NumberFormatException e) {
            throw RuleViolation.invalid("after", "is not a cursor of this list");
        }
        throw RuleViolation.invalid("after", "is not a cursor of this list");
    }
}
