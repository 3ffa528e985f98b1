package org.houqin.ticket.ticketsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houqin.ticket.House.as;
import static org.houqin.ticket.House.person;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.houqin.testkit.TestDatabase;
import org.houqin.testkit.Tokens;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** Search among many tickets: what it finds, how it gets there, how long it takes. */
public interface SearchAmongMany {
    Logger LOG = Logger.getLogger(SearchAmongMany.class);
    String SEARCH = "/api/search";
    int ROUNDS = 10;
    /** What people are promised, among 100,000; the test's own part of it is small, for its client is. */
    int MOST_MILLIS = 50;
    /** REST Assured takes many times as long as the search does. */
    HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    List<String> SEARCHES = List.of(
            "printer",
            "drips",
            "pritner",
            "flickres",
            "漏水",
            "打印机",
            "灯",
            "插座 没电",
            "T-2025-592345",
            "598765",
            "Building 17 tap",
            "12号楼 105",
            "office equipment broken",
            "王伟",
            "Projector has no power 投影",
            "zzzzqqq");

    @Test
    default void many_tickets_are_searched_without_reading_them_all() {
        SEARCHES.stream()
                .filter(q -> !q.startsWith("z"))
                .forEach(q -> assertThat(total(SEARCH, q)).as(q).isNotEqualTo("0"));
        for (int i = 0; i < 5; i++) {
            SEARCHES.forEach(q -> send(request(SEARCH, q)));
        }
        List<Long> all = new ArrayList<>();
        for (String q : SEARCHES) {
            List<Long> micros = micros(SEARCH, List.of(q));
            all.addAll(micros);
            LOG.infof("%-30s p50 %5.1f ms  p95 %5.1f ms", q, share(micros, 50), share(micros, 95));
        }
        LOG.infof("all searches p50 %.1f ms, p95 %.1f ms", share(all, 50), share(all, 95));
        assertThat(share(all, 50)).as("median of all searches, in milliseconds").isLessThan(MOST_MILLIS);
        List.of("'printer':*", "'漏水'", "'t-2025-592345'", "'build':* & '17':*", "'zzz':*")
                .forEach(q -> assertThat(plan(q)).as(q).doesNotContain("Seq Scan on ticket"));
        assertThat(pagesRead("'zzzzqqq'"))
                .as("pages read for a word nobody used")
                .isLessThan(5_000);
    }

    @Test
    default void lists_find_words_that_many_and_few_have_in_their_own_order() {
        for (String q : Stream.concat(SEARCHES.stream(), Stream.of("T-2025-5923", "水", "-"))
                .toList()) {
            assertThat(numbers("/api/tickets", q)).as(q).isEqualTo(saying(q, "true", "t.created_at desc, t.id desc"));
            assertThat(numbers("/api/queue", q)).as(q).isEqualTo(saying(q, "t.open", "t.queue_at, t.id"));
        }
        assertThat(List.of("printer", "T-2025-592345", "zzzzqqq"))
                .extracting(q -> total("/api/tickets", q))
                .containsExactly("200+", "1", "0");
        for (String list : List.of("/api/tickets", "/api/queue")) {
            List<Long> micros = micros(list, SEARCHES);
            LOG.infof("%s with words p50 %.1f ms, p95 %.1f ms", list, share(micros, 50), share(micros, 95));
            assertThat(share(micros, 50))
                    .as("median of %s with words, in milliseconds", list)
                    .isLessThan(MOST_MILLIS);
        }
    }

    private static List<String> numbers(String list, String q) {
        return answer(list, q).jsonPath().getList("items.number");
    }

    /** The beginning of a list, by looking at every document. */
    private static List<String> saying(String q, String which, String order) {
        return TestDatabase.column("select t.number from ticket t join ticket_document d on d.ticket_id = t.id where "
                + which + " and d.document @@ search_query($$" + q + "$$) order by " + order + " limit 20");
    }

    /** What PostgreSQL looks at to find the newest that match. */
    private static long pagesRead(String query) {
        String plan = String.join(
                "\n",
                TestDatabase.column("explain (analyze, buffers, costs off, timing off) select * from newest_found($$"
                        + query + "$$::tsquery, " + TicketSearchQueries.RANKED + ")"));
        return Pattern.compile("(?:hit|read)=(\\d+)")
                .matcher(plan.substring(0, plan.indexOf("Planning")))
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .sum();
    }

    private static String plan(String query) {
        return String.join(
                "\n",
                TestDatabase.column(
                        ("explain (costs off) select s.ticket_id from ticket_document s where s.document @@ " + "$$"
                                + query + "$$::tsquery order by s.ticket_id desc limit "
                                + TicketSearchQueries.RANKED)));
    }

    private static List<Long> micros(String list, List<String> searches) {
        List<Long> micros = new ArrayList<>();
        for (String q : searches) {
            for (int i = 0; i < ROUNDS; i++) {
                HttpRequest request = request(list, q);
                long start = System.nanoTime();
                send(request);
                micros.add((System.nanoTime() - start) / 1_000);
            }
        }
        return micros;
    }

    private static HttpRequest request(String list, String q) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + list + "?size=20&q="
                        + URLEncoder.encode(q, StandardCharsets.UTF_8)))
                .header("Authorization", "Bearer " + Tokens.of(person("dispatcher"), "dispatcher", "dispatcher"))
                .build();
    }

    private static void send(HttpRequest request) {
        assertThat(CLIENT.sendAsync(request, BodyHandlers.ofString()).join().statusCode())
                .isEqualTo(200);
    }

    private static String total(String list, String q) {
        return answer(list, q).jsonPath().getString("total");
    }

    private static Response answer(String list, String q) {
        Response answer =
                as("dispatcher").queryParam("q", q).queryParam("size", 20).get(list);
        answer.then().statusCode(200);
        return answer;
    }

    private static double share(List<Long> micros, int percent) {
        long[] sorted = micros.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1000.0;
    }
}
