package org.houqin.ticket;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.houqin.ticket.House.as;
import static org.houqin.ticket.House.person;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houqin.testkit.Contracts;
import org.houqin.testkit.RealParts;
import org.houqin.testkit.TestEvents;
import org.houqin.testkit.Tokens;
import org.houqin.ticket.House.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People, places and categories; and who may do and see what, over HTTP. */
@QuarkusTest
@RealParts
class DirectoryTest {
    @Test
    void whoeverSignsInIsKnownFromThenOnAndToldOfOnce() {
        for (int i = 0; i < 2; i++) {
            as("staff-7")
                    .get("/api/me")
                    .then()
                    .statusCode(200)
                    .body("id", equalTo(person("staff-7").toString()))
                    .body("name", equalTo("staff-7"))
                    .body("roles", hasItem("staff"));
        }
        as("manager").get("/api/people?q=staff-7").then().body("total", equalTo("1"));
        assertThat(eventsOf(person("staff-7"))).hasSize(1);
    }

    @Test
    void aNewNameInTheAccountIsTakenOverAndToldOf() {
        as("staff-8").get("/api/me").then().statusCode(200);
        given().auth()
                .oauth2(Tokens.of(person("staff-8"), "staff-8-renamed", "staff"))
                .get("/api/me")
                .then()
                .body("name", equalTo("staff-8-renamed"));
        assertThat(eventsOf(person("staff-8")))
                .hasSize(2)
                .allSatisfy(event -> assertThat(Contracts.violations(event.type(), event.payload()))
                        .isEmpty());
    }

    @Test
    void aTelephoneNumberIsForThoseWhoHaveToCall() {
        as("admin")
                .body(Map.of("username", "han.mei", "name", "韩梅梅", "phone", "138 1234-5678"))
                .post("/api/people")
                .then()
                .statusCode(201)
                .body("phone", equalTo("138 1234-5678"));
        for (String typed : List.of("13812345678", "138 1234", "韩梅")) {
            as("dispatcher")
                    .queryParam("q", typed)
                    .get("/api/people")
                    .then()
                    .body("items.phone", hasItem("138 1234-5678"));
        }
        as("buyer").queryParam("q", "13812345678").get("/api/people").then().body("total", equalTo("0"));
        as("buyer").queryParam("q", "韩梅").get("/api/people").then().body("items[0].phone", nullValue());
        as("admin")
                .body(Map.of("username", "x", "name", "X", "phone", "call me"))
                .post("/api/people")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("phone"));
    }

    @Test
    void placesFormATreeAndAreFoundByCodeNameAndWay() {
        String site = place(null, "SITE", "S1", "主校区", "Main campus");
        String building = place(site, "BUILDING", "S1-B3", "三号教学楼", "Teaching building 3");
        String room = place(building, "ROOM", "S1-B3-304", "304室", "Room 304");
        as("staff")
                .get("/api/locations?q=教学")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(room))
                .body("items.find { it.id == '" + room + "' }.path.zh", equalTo("主校区 / 三号教学楼 / 304室"));
        as("staff").get("/api/locations?q=s1-b3-304").then().body("items.id", equalTo(List.of(room)));
        as("staff").get("/api/locations?parent=" + site).then().body("items.id", equalTo(List.of(building)));
        as("staff")
                .get("/api/locations?roots=true&size=200")
                .then()
                .body("items.id", hasItem(site))
                .body("items.parentId", everyItem(nullValue()));
        as("admin")
                .body(Map.of(
                        "parentId", room, "kind", "SITE", "code", "X", "name", Map.of("zh", "反", "en", "Upside down")))
                .post("/api/locations")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("parentId"));
        assertThat(eventsOf(UUID.fromString(room)))
                .singleElement()
                .satisfies(event -> assertThat(Contracts.violations(event.type(), event.payload()))
                        .isEmpty());
    }

    @Test
    void aCodeIsGivenOnce() {
        Map<String, Object> department = Map.of("code", "PHYS", "name", Map.of("zh", "物理学院", "en", "Physics"));
        Response first = as("admin").body(department).post("/api/departments");
        first.then().statusCode(201);
        as("admin")
                .body(department)
                .post("/api/departments")
                .then()
                .statusCode(409)
                .body("code", equalTo("ALREADY_EXISTS"));
        as("staff").get("/api/departments").then().body("items.code", hasItem("PHYS"));
        assertThat(eventsOf(UUID.fromString(first.jsonPath().getString("id"))))
                .singleElement()
                .satisfies(event -> assertThat(Contracts.violations(event.type(), event.payload()))
                        .isEmpty());
    }

    @Test
    void aHouseStartsWithCategoriesAndMayAddItsOwn() {
        as("staff").get("/api/categories").then().body("items.find { it.code == 'NETWORK' }.skill", equalTo("network"));
        as("admin")
                .body(Map.of("parentId", House.NETWORK, "code", "WIFI", "name", Map.of("zh", "无线", "en", "Wireless")))
                .post("/api/categories")
                .then()
                .statusCode(201)
                .body("parentId", equalTo(House.NETWORK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"people", "departments", "locations", "categories"})
    void onlyAdministratorsChangeTheDirectory(String what) {
        for (String who : List.of("staff", "dispatcher", "manager")) {
            as(who).body(Map.of()).post("/api/" + what).then().statusCode(403).body("code", equalTo("FORBIDDEN"));
        }
        given().body("{}")
                .contentType("application/json")
                .post("/api/" + what)
                .then()
                .statusCode(401);
    }

    @ParameterizedTest(name = "{0} asks for {1}: {2}")
    @CsvSource({
        "staff, /api/tickets, 403", "technician, /api/tickets, 403", "storekeeper, /api/tickets, 403",
        "dispatcher, /api/tickets, 200", "manager, /api/tickets, 200", "admin, /api/tickets, 200",
        "staff, /api/queue, 403", "technician, /api/queue, 403", "dispatcher, /api/queue, 200",
        "staff, /api/my/jobs, 403", "technician, /api/my/jobs, 200", "staff, /api/my/tickets, 200",
        "staff, /api/people, 403", "dispatcher, /api/people, 200", "staff, /api/technicians, 403",
        "dispatcher, /api/technicians, 200", "staff, /api/metrics/tickets, 403", "manager, /api/metrics/tickets, 200",
    })
    void listsAreForThoseWhoWorkFromThem(String who, String path, int status) {
        as(who).get(path).then().statusCode(status);
    }

    @Test
    void aTicketIsSeenByThoseItConcernsAndByNobodyElse() {
        Job job = House.open().dispatched();
        for (String who : List.of("staff", "technician", "dispatcher", "manager", "admin")) {
            as(who).get("/api/tickets/" + job.id()).then().statusCode(200);
            as(who).get("/api/tickets/" + job.id() + "/timeline").then().statusCode(200);
        }
        for (String who : List.of("staff-2", "tech-water", "storekeeper", "buyer", "contractor")) {
            as(who).get("/api/tickets/" + job.id()).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
            as(who).get("/api/tickets/" + job.id() + "/timeline").then().statusCode(404);
        }
        given().get("/api/tickets/" + job.id()).then().statusCode(401);
        as("staff-2").get("/api/my/tickets").then().body("items.id", not(hasItem(job.id())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "triage   | {}",
                "reject   | {\"reason\": \"x\"}",
                "dispatch | {\"technicianId\": \"00000000-0000-7000-8000-000000000002\"}",
                "accept   | {}",
                "decline  | {\"reason\": \"x\"}",
                "start    | {}",
                "wait     | {\"reason\": \"ACCESS\"}",
                "resume   | {}",
                "finish   | {\"cause\": \"x\", \"remedy\": \"x\", \"labourMinutes\": 1}",
                "confirm  | {}",
                "reopen   | {\"reason\": \"x\"}",
                "cancel   | {\"reason\": \"x\"}",
                "comment  | {\"text\": \"x\"}",
                "parts    | {\"lines\": [{\"itemId\": \"00000000-0000-7000-8000-000000000002\", \"sku\": \"A\", \"itemName\": {\"zh\": \"a\", \"en\": \"a\"}, \"unit\": \"a\", \"quantity\": 1}]}",
            })
    void nobodyCommandsTicketsThatDoNotConcernThem(String verb, String body) {
        Job job = House.open().dispatched();
        for (String who : List.of("staff-2", "tech-water", "storekeeper")) {
            as(who).body(body)
                    .post("/api/tickets/" + job.id() + "/" + verb)
                    .then()
                    .statusCode(404);
        }
        if (!verb.equals("comment")) {
            as("manager")
                    .body(body)
                    .post("/api/tickets/" + job.id() + "/" + verb)
                    .then()
                    .statusCode(403);
        }
        assertThat(job.status()).isEqualTo("DISPATCHED");
    }

    @Test
    void aRequestThatIsNotValidNamesItsFields() {
        as("staff")
                .body(Map.of("title", " "))
                .post("/api/tickets")
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_INPUT"))
                .body("errors.field", hasItem("categoryId"));
    }

    private static String place(String parent, String kind, String code, String zh, String en) {
        Map<String, Object> body = new java.util.HashMap<>();
        body.put("parentId", parent);
        body.put("kind", kind);
        body.put("code", code);
        body.put("name", Map.of("zh", zh, "en", en));
        Response answer = as("admin").body(body).post("/api/locations");
        answer.then().statusCode(201);
        return answer.jsonPath().getString("id");
    }

    private static List<TestEvents.Event> eventsOf(UUID subject) {
        await().atMost(Duration.ofSeconds(10))
                .until(() -> TestEvents.of("ticket").stream()
                        .anyMatch(event -> event.subject().equals(subject)));
        return TestEvents.of("ticket").stream()
                .filter(event -> event.subject().equals(subject))
                .toList();
    }
}
