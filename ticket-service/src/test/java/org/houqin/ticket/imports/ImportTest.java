package org.houqin.ticket.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.houqin.ticket.House.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.houqin.testkit.Contracts;
import org.houqin.testkit.RealParts;
import org.houqin.testkit.TestEvents;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** Files of people and places, over HTTP and through the worker, on a real database. */
@QuarkusTest
@RealParts
class ImportTest {
    private static final Logger LOG = Logger.getLogger(ImportTest.class);

    private static final int PEOPLE = Integer.getInteger("houqin.import.people", 2_000);
    private static final int PLACES = PEOPLE / 2;
    private static final int BUILDINGS = 100;

    @Inject
    Pool pool;

    @Test
    void thousandsOfPeopleAndPlacesAreInWithinHalfAMinute() {
        String people = "用户名,姓名,电话,邮箱\n"
                + IntStream.range(0, PEOPLE)
                        .mapToObj(i -> "bulk%05d,学生%05d,139%08d,bulk%05d@example.org".formatted(i, i, i, i))
                        .collect(Collectors.joining("\n"));
        String places = "编码,类型,中文名,英文名,上级\nBULK,校区,大校区,Bulk,\n"
                + IntStream.range(0, BUILDINGS)
                        .mapToObj(i -> "BULK-%02d,楼,%d号楼,Building %d,BULK".formatted(i, i, i))
                        .collect(Collectors.joining("\n"))
                + "\n"
                + IntStream.range(0, PLACES - BUILDINGS - 1)
                        .mapToObj(i -> "BULK-%02d-%03d,房间,%d室,Room %d,BULK-%02d".formatted(i % 100, i, i, i, i % 100))
                        .collect(Collectors.joining("\n"));
        Instant begin = Instant.now();
        JsonPath first = applied("PEOPLE", people);
        JsonPath second = applied("PLACES", places);
        Duration took = Duration.between(begin, Instant.now());
        LOG.infof("%d people and %d places checked and applied in %d ms", PEOPLE, PLACES, took.toMillis());
        assertThat(first.getInt("newRows")).isEqualTo(PEOPLE);
        assertThat(second.getInt("newRows")).isEqualTo(PLACES);
        assertThat(took).isLessThan(Duration.ofSeconds(30));

        assertThat(count("select count(*) from change_log where fields @> '[{\"field\":\"username\"}]'"
                        + " and fields::text like '%bulk%'"))
                .isEqualTo(PEOPLE);
        as("staff").get("/api/locations?q=BULK-07-107").then().body("items[0].path.zh", equalTo("大校区 / 7号楼 / 107室"));
        JsonPath again = applied("PEOPLE", people);
        assertThat(again.getInt("unchangedRows")).isEqualTo(PEOPLE);
        assertThat(again.getInt("changedRows") + again.getInt("newRows")).isZero();

        JsonPath renamed = applied("PLACES", "编码,类型,中文名\nBULK,校区,新校区\n");
        assertThat(renamed.getInt("changedRows")).isEqualTo(1);
        as("staff")
                .get("/api/locations?q=BULK-07-107")
                .then()
                .body("items[0].path.zh", equalTo("新校区 / 7号楼 / 107室"))
                .body("items[0].path.en", equalTo("Bulk / Building 7 / Room 107"));
    }

    @Test
    void aCheckChangesNothingAndNamesWhatIsWrong() {
        String id = send("PEOPLE", "用户名,姓名,部门\nim.one,甲,\nim.two,乙,NOWHERE\n,丙,\n");
        JsonPath checked = until(id, "CHECKED");
        assertThat(checked.getInt("newRows")).isEqualTo(1);
        assertThat(checked.getInt("wrongRows")).isEqualTo(2);
        assertThat(checked.getList("columns.field")).containsExactly("username", "name", "department");
        as("admin").get("/api/people?q=im.one").then().body("total", equalTo("0"));
        as("admin")
                .get("/api/imports/" + id + "/errors")
                .then()
                .body("items.line", equalTo(List.of(3, 4)))
                .body("items.reason", equalTo(List.of("UNKNOWN_DEPARTMENT", "MISSING")));
        as("admin")
                .accept("*/*")
                .get("/api/imports/" + id + "/errors.csv")
                .then()
                .statusCode(200)
                .body(containsString("NOWHERE"));
        as("admin").body(Map.of()).post("/api/imports/" + id + "/apply").then().statusCode(204);
        assertThat(until(id, "DONE").getInt("wrongRows")).isEqualTo(2);
        as("admin").get("/api/people?q=im.one").then().body("total", equalTo("1"));
        as("admin")
                .body(Map.of())
                .post("/api/imports/" + id + "/apply")
                .then()
                .statusCode(409)
                .body("code", equalTo("IMPORT_STATE"));
    }

    @Test
    void everyPlaceIsToldOfOnceWithTheNumberOfItsEvent() {
        applied("PLACES", "code,kind,chinese name,inside\nIMEV-B,building,楼,\nIMEV-R,room,室,IMEV-B\n");
        applied("PLACES", "code,kind,chinese name,inside\nIMEV-B,building,新楼,\nIMEV-R,room,新室,IMEV-B\n");
        String room = as("staff")
                .get("/api/locations?q=IMEV-R")
                .then()
                .body("items[0].path.zh", equalTo("新楼 / 新室"))
                .extract()
                .path("items[0].id");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(TestEvents.of("ticket").stream()
                                .filter(event -> event.subject().toString().equals(room))
                                .toList())
                        .extracting(TestEvents.Event::sequence)
                        .containsExactly(1L, 2L));
        assertThat(TestEvents.of("ticket").stream()
                        .filter(event -> event.subject().toString().equals(room)))
                .allSatisfy(event -> assertThat(Contracts.violations(event.type(), event.payload()))
                        .isEmpty());
    }

    @Test
    void whatDiedHalfWayIsTakenUpWhereItStopped() {
        String id = send("DEPARTMENTS", "编码,名称,上级\nIMD-A,甲,\nIMD-B,乙,IMD-A\nIMD-C,丙,IMD-B\n");
        until(id, "CHECKED");
        // As a worker leaves it that had written the first row and then was killed.
        String first = add("departments", Map.of("code", "IMD-A", "name", Map.of("zh", "甲", "en", "甲")));
        run(
                "update import_run set status = 'APPLYING', done_rows = 1, new_rows = 1, unchanged_rows = 0, wrong_rows = 0,"
                        + " claimed_by = '" + UUID.randomUUID()
                        + "', claimed_until = now() + interval '1 second' where id = '" + id + "'");
        JsonPath done = until(id, "DONE");
        assertThat(done.getInt("newRows")).isEqualTo(3);
        as("admin").get("/api/departments?q=IMD-B").then().body("items[0].parentId", equalTo(first));
    }

    @Test
    void importsAreForAdministrators() {
        for (String who : List.of("staff", "dispatcher", "manager")) {
            as(who).get("/api/imports").then().statusCode(403);
            as(who).body(Map.of())
                    .post("/api/imports/" + UUID.randomUUID() + "/apply")
                    .then()
                    .statusCode(403);
        }
        as("admin").get("/api/imports/" + UUID.randomUUID()).then().statusCode(404);
        as("admin")
                .accept("*/*")
                .get("/api/imports/template.csv?kind=PLACES&language=en")
                .then()
                .statusCode(200)
                .body(containsString("Chinese name"));
    }

    private static JsonPath applied(String kind, String text) {
        String id = send(kind, text);
        until(id, "CHECKED");
        as("admin").body(Map.of()).post("/api/imports/" + id + "/apply").then().statusCode(204);
        return until(id, "DONE");
    }

    private static String send(String kind, String text) {
        String content = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        return add("imports", Map.of("kind", kind, "fileName", "test.csv", "content", content));
    }

    private static String add(String what, Map<String, ?> body) {
        return as("admin")
                .body(body)
                .post("/api/" + what)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static JsonPath until(String id, String status) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> as("admin").get("/api/imports/" + id).jsonPath().getString("status"), status::equals);
        return as("admin").get("/api/imports/" + id).jsonPath();
    }

    private long count(String sql) {
        return pool.query(sql)
                .execute()
                .await()
                .indefinitely()
                .iterator()
                .next()
                .getLong(0);
    }

    private void run(String sql) {
        pool.query(sql).execute().await().indefinitely();
    }
}
