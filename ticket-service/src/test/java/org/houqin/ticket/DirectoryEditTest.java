package org.houqin.ticket;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.houqin.ticket.House.as;
import static org.houqin.ticket.House.person;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houqin.testkit.Contracts;
import org.houqin.testkit.RealParts;
import org.houqin.testkit.TestEvents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The directory and the catalogue are edited, never erased, and remember who changed what. */
@QuarkusTest
@RealParts
class DirectoryEditTest {
    @Test
    void whatLiesInARenamedPlaceIsFoundUnderTheNewNameAndTold() {
        String site = place(null, "SITE", "ED-S", "东区", "East");
        String building = place(site, "BUILDING", "ED-B", "一号楼", "Building 1");
        String room = place(building, "ROOM", "ED-R", "101", "101");
        edit("locations", site, Map.of("name", name("西区", "West"), "active", true))
                .then()
                .statusCode(200)
                .body("path.zh", equalTo("西区"))
                .body("version", equalTo(1));
        as("staff")
                .get("/api/locations?q=ED-R")
                .then()
                .body("items[0].path.zh", equalTo("西区 / 一号楼 / 101"))
                .body("items[0].path.en", equalTo("West / Building 1 / 101"));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(events(room))
                        .extracting(TestEvents.Event::sequence)
                        .containsExactly(1L, 2L));
        assertThat(events(room))
                .allSatisfy(event -> assertThat(Contracts.violations(event.type(), event.payload()))
                        .isEmpty());
    }

    @Test
    void theHistorySaysWhoChangedWhichFieldFromWhatToWhat() {
        String physics = department(null, "ED-PHYS", "物理", "Physics");
        String optics = department(null, "ED-OPT", "光学", "Optics");
        edit("departments", optics, Map.of("parentId", physics, "name", name("光学所", "Optics"), "active", true))
                .then()
                .statusCode(200);
        JsonPath history = as("admin")
                .get("/api/changes?thing=department&thingId=" + optics)
                .jsonPath();
        assertThat(history.getList("items.kind")).containsExactly("CHANGED", "ADDED");
        assertThat(history.getString("items[0].actor.name")).isEqualTo("admin");
        assertThat(history.getString("items[0].fields.find { it.field == 'nameZh' }.from"))
                .isEqualTo("光学");
        assertThat(history.getString("items[0].fields.find { it.field == 'nameZh' }.to"))
                .isEqualTo("光学所");
        assertThat(history.getString("items[0].fields.find { it.field == 'parentId' }.toName.zh"))
                .isEqualTo("物理");
        as("staff").get("/api/changes").then().statusCode(403);
        for (String who : List.of("dispatcher", "manager")) {
            as(who).get("/api/changes?thing=department").then().body("items", empty());
        }
    }

    @Test
    void aDepartmentCannotBelongToItself() {
        String outer = department(null, "ED-OUT", "外", "Outer");
        String inner = department(outer, "ED-IN", "内", "Inner");
        edit("departments", outer, Map.of("parentId", inner, "name", name("外", "Outer"), "active", true))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("parentId"));
        edit("departments", outer, Map.of("name", name("外", "Outer"), "active", false))
                .then()
                .statusCode(409)
                .body("code", equalTo("STILL_IN_USE"));
    }

    @Test
    void whatIsOutOfUseIsOfferedNowhereButStaysKnown() {
        String room = place(null, "BUILDING", "ED-OLD", "旧楼", "Old building");
        edit("locations", room, Map.of("name", name("旧楼", "Old building"), "active", false))
                .then()
                .statusCode(200);
        as("staff").get("/api/locations?q=ED-OLD").then().body("items", empty());
        as("staff").get("/api/locations?q=ED-OLD&all=true").then().body("items.id", hasItem(room));
        as("staff")
                .body(Map.of("categoryId", House.WATER, "title", "Drips", "locationId", room, "urgency", "NORMAL"))
                .post("/api/tickets")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("locationId"));
    }

    @Test
    void aCategoryIsRenamedAndRetiredByItsVersion() {
        String id = as("admin")
                .body(Map.of("code", "ED-LIFT", "name", name("电梯", "Lift")))
                .post("/api/categories")
                .jsonPath()
                .getString("id");
        Map<String, Object> wanted = new HashMap<>(Map.of("name", name("升降机", "Lifts"), "active", true));
        edit("categories", id, wanted).then().statusCode(200).body("name.zh", equalTo("升降机"));
        as("admin")
                .header("If-Match", "\"0\"")
                .body(wanted)
                .put("/api/categories/" + id)
                .then()
                .statusCode(412)
                .body("code", equalTo("STALE_VERSION"));
        wanted.put("active", false);
        edit("categories", id, wanted).then().statusCode(200);
        as("staff").get("/api/categories?size=200").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void aPersonMovesAndLeavesAndTheHistoryKeepsNoNumberToCall() {
        String department = department(null, "ED-HR", "人事", "Personnel");
        String id = as("admin")
                .body(Map.of("username", "ed.leaver", "name", "要走的人", "phone", "13900001111"))
                .post("/api/people")
                .jsonPath()
                .getString("id");
        Map<String, Object> wanted = new HashMap<>(
                Map.of("name", "要走的人", "departmentId", department, "phone", "13900002222", "active", true));
        edit("people", id, wanted).then().statusCode(200).body("departmentId", equalTo(department));
        wanted.put("active", false);
        edit("people", id, wanted).then().statusCode(200).body("active", equalTo(false));
        as("dispatcher").get("/api/people?q=ed.leaver").then().body("items", empty());
        String history =
                as("admin").get("/api/changes?thingId=" + id).then().extract().asString();
        assertThat(history).contains("***22").doesNotContain("13900002222");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(events(id)).hasSize(3));
    }

    @Test
    void whoWasEnteredBeforeTheFirstSignInIsTheSamePersonAfterIt() {
        String department = department(null, "ED-NEW", "新生", "Freshers");
        String entered = as("admin")
                .body(Map.of(
                        "username", "Staff-ED-9", "name", "新来的", "departmentId", department, "phone", "13700000000"))
                .post("/api/people")
                .jsonPath()
                .getString("id");
        as("staff-ed-9").get("/api/me").then().statusCode(200).body("departmentId", equalTo(department));
        as("admin")
                .get("/api/people?q=staff-ed-9&all=true")
                .then()
                .body("items.find { it.id == '" + entered + "' }.active", equalTo(false))
                .body("items.find { it.id == '" + person("staff-ed-9") + "' }.phone", startsWith("137"));
    }

    @Test
    void aGroupHasPeopleByNameAndThroughTheirDepartment() {
        String faculty = department(null, "ED-FAC", "学部", "Faculty");
        String group = as("admin")
                .body(Map.of("code", "ED-VIP", "name", name("贵宾", "Guests")))
                .post("/api/groups")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as("staff-ed-7").get("/api/me").then().statusCode(200);
        as("admin")
                .body(Map.of("personIds", List.of(person("staff-ed-7")), "departmentIds", List.of(faculty)))
                .post("/api/groups/" + group + "/add-members")
                .then()
                .statusCode(204);
        as("admin")
                .get("/api/groups/" + group + "/members")
                .then()
                .body("items.kind", equalTo(List.of("DEPARTMENT", "PERSON")));
        as("dispatcher")
                .get("/api/groups?q=ED-VIP")
                .then()
                .body("items[0].people", equalTo(1))
                .body("items[0].departments", equalTo(1));
        as("admin")
                .body(Map.of("personIds", List.of(person("staff-ed-7"))))
                .post("/api/groups/" + group + "/remove-members")
                .then()
                .statusCode(204);
        as("admin")
                .get("/api/changes?thing=group&thingId=" + group)
                .then()
                .body("items.size()", equalTo(4))
                .body("items[0].fields[0].fromName.zh", equalTo("staff-ed-7"));
        as("staff").get("/api/groups").then().statusCode(403);
    }

    @Test
    void whatATechnicianMayDoAndWhoIsInATeamHaveAHistoryTheDeskReads() {
        String who = "tech-ed-1";
        as(who).get("/api/me").then().statusCode(200);
        String room = place(null, "BUILDING", "ED-ZONE", "三号楼", "Building 3");
        technician(who, Map.of("maxOpenJobs", 5));
        technician(
                who,
                Map.of(
                        "maxOpenJobs", 5,
                        "zoneIds", List.of(room),
                        "certificates", List.of(Map.of("kind", "welder", "number", "W-1", "expiresOn", "2027-05-01")),
                        "leaves",
                                List.of(Map.of(
                                        "firstDay", "2027-01-04", "lastDay", "2027-01-08", "reason", "Operation"))));
        JsonPath history = as("dispatcher")
                .get("/api/changes?thing=technician&thingId=" + person(who))
                .jsonPath();
        assertThat(history.getList("items.kind")).containsExactly("CHANGED", "ADDED");
        assertThat(history.getList("items[0].fields.field")).containsExactly("certificates", "zoneIds", "leaves");
        assertThat(history.getString("items[0].fields[1].toName.en")).isEqualTo("Building 3");
        assertThat(history.prettyPrint()).contains("welder W-1 2027-05-01").doesNotContain("Operation");

        Map<String, Object> team =
                new HashMap<>(Map.of("name", name("ED队", "ED team"), "firm", false, "memberIds", List.of(person(who))));
        String id = as("dispatcher").body(team).post("/api/teams").jsonPath().getString("id");
        team.put("memberIds", List.of());
        edit("teams", id, team).then().statusCode(200);
        as("manager")
                .get("/api/changes?thing=team&thingId=" + id)
                .then()
                .body("items[0].fields.field", equalTo(List.of("memberIds")))
                .body("items[0].fields[0].fromName.zh", equalTo(who));
    }

    private static void technician(String who, Map<String, Object> facts) {
        Map<String, Object> body = new HashMap<>(facts);
        body.put("personId", person(who));
        body.put("skills", List.of(Map.of("skill", "welding", "level", 2)));
        as("dispatcher").body(body).post("/api/technicians").then().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"people", "departments", "locations", "categories", "groups"})
    void onlyAdministratorsEdit(String what) {
        String path = "/api/" + what + "/" + UUID.randomUUID();
        Map<String, Object> body = Map.of("name", what.equals("people") ? "X" : name("甲", "A"), "active", true);
        for (String who : List.of("staff", "technician", "dispatcher", "manager")) {
            as(who).body(body).put(path).then().statusCode(403);
        }
        as("admin").body(body).put(path).then().statusCode(404);
        given().contentType("application/json").body(body).put(path).then().statusCode(401);
    }

    private static io.restassured.response.Response edit(String what, String id, Map<String, Object> body) {
        RequestSpecification admin = as("admin");
        return admin.body(body).put("/api/" + what + "/" + id);
    }

    private static Map<String, String> name(String zh, String en) {
        return Map.of("zh", zh, "en", en);
    }

    private static String department(String parent, String code, String zh, String en) {
        return add("departments", parent, new HashMap<>(Map.of("code", code, "name", name(zh, en))));
    }

    private static String place(String parent, String kind, String code, String zh, String en) {
        return add("locations", parent, new HashMap<>(Map.of("kind", kind, "code", code, "name", name(zh, en))));
    }

    private static String add(String what, String parent, Map<String, Object> body) {
        if (parent != null) {
            body.put("parentId", parent);
        }
        return as("admin")
                .body(body)
                .post("/api/" + what)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static List<TestEvents.Event> events(String id) {
        return TestEvents.of("ticket").stream()
                .filter(event -> event.subject().toString().equals(id))
                .toList();
    }
}
