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
import java.math.BigDecimal;
import java.math.RoundingMode;
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
    void placesKeepWhereInTheWorldTheyAreUntilAFileSaysOtherwise() {
        String file = "编码,类型,中文名,地址,纬度,经度\nIMA-B,楼,一号楼,邯郸路 220 号,31.29712,121.50338\nIMA-C,楼,二号楼,,-91,0\n";
        JsonPath first = applied("PLACES", file);
        assertThat(first.getInt("newRows")).isEqualTo(1);
        assertThat(first.getInt("wrongRows")).isEqualTo(1);
        as("admin")
                .get("/api/imports/" + first.getString("id") + "/errors")
                .then()
                .body("items.line", equalTo(List.of(3)))
                .body("items.field", equalTo(List.of("latitude")))
                .body("items.reason", equalTo(List.of("NOT_A_LATITUDE")));
        assertThat(address("IMA-B")).isEqualTo("邯郸路 220 号 31.297120 121.503380");

        JsonPath again = applied("PLACES", file);
        assertThat(again.getInt("unchangedRows")).isEqualTo(1);
        assertThat(again.getInt("changedRows")).isZero();
        assertThat(applied("PLACES", "编码,类型,中文名\nIMA-B,楼,一号楼\n").getInt("unchangedRows"))
                .isEqualTo(1);
        assertThat(address("IMA-B")).isEqualTo("邯郸路 220 号 31.297120 121.503380");

        JsonPath moved = applied("PLACES", "编码,类型,中文名,纬度,经度\nIMA-B,楼,一号楼,-,-\n");
        assertThat(moved.getInt("changedRows")).isEqualTo(1);
        assertThat(address("IMA-B")).isEqualTo("邯郸路 220 号 null null");
    }

    @Test
    void groupsHaveThePeopleAndDepartmentsTheirRowNames() {
        applied("DEPARTMENTS", "编码,名称\nIMG-D,后勤\nIMG-E,教务\n");
        applied("PEOPLE", "用户名,姓名\nimg.one,甲\nimg.two,乙\n");
        String file = "编码,中文名,英文名,部门,人员\nIMG-VIP,贵宾,Guests,IMG-D；IMG-E,\"IMG.one, img.two\"\n"
                + "IMG-X,误,,IMG-NONE,\nIMG-Y,误,,,img.one;img.nobody\nimg-z,误,,,\n";
        JsonPath first = applied("GROUPS", file);
        assertThat(first.getInt("newRows")).isEqualTo(1);
        as("admin")
                .get("/api/imports/" + first.getString("id") + "/errors")
                .then()
                .body("items.line", equalTo(List.of(3, 4, 5)))
                .body("items.field", equalTo(List.of("departments", "people", "code")))
                .body("items.value", equalTo(List.of("IMG-NONE", "img.nobody", "img-z")))
                .body("items.reason", equalTo(List.of("UNKNOWN_DEPARTMENT", "UNKNOWN_PERSON", "NOT_A_CODE")));
        assertThat(members("IMG-VIP")).containsExactly("IMG-D", "IMG-E", "img.one", "img.two");

        JsonPath again = applied("GROUPS", file);
        assertThat(again.getInt("unchangedRows")).isEqualTo(1);
        assertThat(again.getInt("changedRows") + again.getInt("newRows")).isZero();
        assertThat(applied("GROUPS", "code,Chinese name\nIMG-VIP,贵宾\n").getInt("unchangedRows"))
                .isEqualTo(1);

        JsonPath fewer = applied("GROUPS", "code,Chinese name,departments,people\nIMG-VIP,贵宾,-,img.two\n");
        assertThat(fewer.getInt("changedRows")).isEqualTo(1);
        assertThat(members("IMG-VIP")).containsExactly("img.two");
        String group = as("admin").get("/api/groups?q=IMG-VIP").jsonPath().getString("items[0].id");
        assertThat(as("admin")
                        .get("/api/changes?thing=group&thingId=" + group + "&size=50")
                        .jsonPath()
                        .getList("items.fields.flatten().findAll { it.field == 'member' }"))
                .hasSize(7);
    }

    @Test
    void aPersonIsInTheGroupsTheirRowNames() {
        applied("GROUPS", "编码,中文名\nIMP-A,甲\nIMP-B,乙\n");
        String file = "用户名,姓名,人群\nimp.one,甲,IMP-A;IMP-B\nimp.two,乙,IMP-A\nimp.three,丙,IMP-A;IMP-NONE\n";
        JsonPath first = applied("PEOPLE", file);
        assertThat(first.getInt("newRows")).isEqualTo(2);
        as("admin")
                .get("/api/imports/" + first.getString("id") + "/errors")
                .then()
                .body("items.line", equalTo(List.of(4)))
                .body("items.field", equalTo(List.of("groups")))
                .body("items.value", equalTo(List.of("IMP-NONE")))
                .body("items.reason", equalTo(List.of("UNKNOWN_GROUP")));
        assertThat(members("IMP-A")).containsExactly("imp.one", "imp.two");
        assertThat(members("IMP-B")).containsExactly("imp.one");

        assertThat(applied("PEOPLE", file).getInt("unchangedRows")).isEqualTo(2);
        assertThat(applied("PEOPLE", "用户名,姓名\nimp.one,甲\n").getInt("unchangedRows"))
                .isEqualTo(1);
        assertThat(members("IMP-B")).containsExactly("imp.one");

        JsonPath moved = applied("PEOPLE", "用户名,姓名,人群\nimp.one,甲,IMP-B\nimp.two,乙,-\n");
        assertThat(moved.getInt("changedRows")).isEqualTo(2);
        assertThat(members("IMP-A")).isEmpty();
        assertThat(members("IMP-B")).containsExactly("imp.one");
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

    private static String address(String code) {
        JsonPath place = as("staff").get("/api/locations?q=" + code).jsonPath();
        return place.getString("items[0].address.text") + " " + degrees(place, "latitude") + " "
                + degrees(place, "longitude");
    }

    private static BigDecimal degrees(JsonPath place, String which) {
        String said = place.getString("items[0].address." + which);
        return said == null ? null : new BigDecimal(said).setScale(6, RoundingMode.UNNECESSARY);
    }

    /** Codes of the departments and sign-in names of the people in a group. */
    private static List<String> members(String group) {
        String id = as("admin").get("/api/groups?q=" + group).jsonPath().getString("items[0].id");
        return as("admin").get("/api/groups/" + id + "/members").jsonPath().getList("items.code", String.class).stream()
                .sorted()
                .toList();
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
