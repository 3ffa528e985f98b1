package org.houqin.ticket.slareport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.houqin.ticket.House.as;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.houqin.testkit.TestDatabase;
import org.houqin.ticket.House;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** Reports over many tickets: each figure is the number of tickets its filter lists. */
public interface SlaReportAmongMany {
    Logger LOG = Logger.getLogger(SlaReportAmongMany.class);
    List<String> TARGETS = List.of("RESPOND", "RESOLVE", "FIRM");
    /** Told apart for those that differ in more than their name: a ticket has one of these a closure, or one for each firm. */
    List<String> TOLD_APART = List.of("RESOLVE", "FIRM");

    Map<String, String> RESULTS = Map.of("MET", "met", "BREACHED", "breached", "RUNNING", "running");
    /** What a ticket is told apart by: each is in one row. */
    List<String> OF_TICKETS = List.of("CATEGORY", "PLACE", "TECHNICIAN", "URGENCY");
    /** What a clock is told apart by: a ticket that was reopened may be in several rows. */
    List<String> OF_CLOCKS = List.of("POLICY", "HOUR");

    @Test
    default void every_figure_is_the_number_of_tickets_its_filter_lists() {
        String week = week();
        for (String target : TARGETS) {
            Response report = report("", week + "&target=" + target);
            Map<String, Object> all = report.jsonPath().getMap("period");
            agrees(all);
            agrees(report.jsonPath().getMap("before"));
            if (!TOLD_APART.contains(target)) {
                continue;
            }
            for (String by : OF_TICKETS) {
                List<Map<String, Object>> rows = rows(by, week, target);
                RESULTS.forEach((result, name) -> assertThat(sum(rows, name))
                        .as("%s adds up: %s", by, name)
                        .isEqualTo(number(all, name)));
                rows.forEach(SlaReportAmongMany::agrees);
            }
            for (String by : OF_CLOCKS) {
                List<Map<String, Object>> rows = rows(by, week, target);
                RESULTS.forEach((result, name) -> assertThat(sum(rows, name))
                        .as("%s leaves nothing out: %s", by, name)
                        .isGreaterThanOrEqualTo(number(all, name)));
                rows.forEach(SlaReportAmongMany::agrees);
            }
        }
        List<Map<String, Object>> waits = report("/waiting", week).jsonPath().getList("items");
        assertThat(waits).hasSize(6);
        waits.forEach(wait -> assertThat(listed(wait, null)).isEqualTo(number(wait, "tickets")));
    }

    @Test
    default void what_has_no_policy_no_technician_or_a_category_with_others_in_it_has_a_row_of_its_own() {
        String week = week();
        assertThat(rows("TECHNICIAN", week, "RESOLVE")).anyMatch(row -> row.get("key") == null);
        assertThat(rows("POLICY", week, "RESOLVE"))
                .anyMatch(row -> row.get("key") == null)
                .hasSizeGreaterThan(3);
        List<Map<String, Object>> categories = rows("CATEGORY", week, "RESOLVE");
        String waterPipes = TestDatabase.column("select id from category where code = 'M-WATER'")
                .get(0);
        assertThat(categories)
                .anyMatch(row -> House.WATER.equals(row.get("key")))
                .anyMatch(row -> waterPipes.equals(row.get("key")));
        assertThat(sum(rows("POLICY", week, "RESOLVE"), "breached"))
                .as("tickets that broke two policies")
                .isGreaterThan(number(report("", week).jsonPath().getMap("period"), "breached"));
    }

    @Test
    default void reports_come_fast_and_are_for_those_who_look_after_deadlines() {
        String week = week();
        for (String path : List.of("", "/by/CATEGORY", "/by/PLACE", "/by/TECHNICIAN", "/by/HOUR", "/waiting")) {
            measure("a month   ", path, month());
            measure("everything", path, "from=2020-01-01&to=" + today());
        }
        as("manager")
                .accept("text/csv")
                .get("/api/metrics/sla/by/CATEGORY?" + week)
                .then()
                .statusCode(200)
                .body(containsString("水暖"));
        as("staff").get("/api/metrics/sla").then().statusCode(403);
        as("manager")
                .get("/api/metrics/sla?from=2026-02-01&to=2026-01-01")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("from"));
        assertThat(
                        String.join(
                                "\n",
                                TestDatabase.column(
                                        "explain select 1 from sla_clock c join ticket t on t.id = c.ticket_id"
                                                + " where c.target = 'RESOLVE' and c.due_at >= now() - interval '7 days' and c.due_at < now()")))
                .doesNotContain("Seq Scan");
    }

    private static List<Map<String, Object>> rows(String by, String days, String target) {
        List<Map<String, Object>> rows =
                report("/by/" + by, days + "&target=" + target).jsonPath().getList("items");
        assertThat(rows).as(by).isNotEmpty();
        return rows;
    }

    private static long sum(List<Map<String, Object>> rows, String name) {
        return rows.stream().mapToLong(row -> number(row, name)).sum();
    }

    private static void agrees(Map<String, Object> figure) {
        RESULTS.forEach((result, name) -> assertThat(listed(figure, result))
                .as("%s of %s", result, figure)
                .isEqualTo(number(figure, name)));
    }

    @SuppressWarnings("unchecked")
    private static long listed(Map<String, Object> figure, String result) {
        RequestSpecification request = as("manager").queryParams((Map<String, Object>) figure.get("filter"));
        if (result != null) {
            request.queryParam("slaResult", result);
        }
        Response answer = request.queryParam("size", 1).get("/api/tickets");
        answer.then().statusCode(200);
        return Long.parseLong(answer.jsonPath().getString("total"));
    }

    private static long number(Map<String, Object> figure, String name) {
        return ((Number) figure.get(name)).longValue();
    }

    private static void measure(String what, String path, String query) {
        List<Long> micros = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            long start = System.nanoTime();
            report(path, query);
            micros.add((System.nanoTime() - start) / 1_000);
        }
        micros.sort(null);
        LOG.infof("%s /api/metrics/sla%-14s median %6.1f ms", what, path, micros.get(3) / 1000.0);
    }

    private static Response report(String path, String query) {
        Response answer = as("manager").get("/api/metrics/sla" + path + "?" + query);
        answer.then().statusCode(200);
        return answer;
    }

    private static String today() {
        return TestDatabase.column("select current_date").get(0);
    }

    private static String week() {
        return "from=" + TestDatabase.column("select current_date - 6").get(0) + "&to=" + today();
    }

    private static String month() {
        return "from=" + TestDatabase.column("select current_date - 29").get(0) + "&to=" + today();
    }
}
