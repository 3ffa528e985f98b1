package org.houqin.ticket.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.houqin.testkit.RealParts;
import org.houqin.ticket.House;
import org.houqin.ticket.ShiftedClock;
import org.junit.jupiter.api.Test;

@QuarkusTest
@RealParts
class PolicyAdminTest {
    private static final String ALWAYS = "00000000-0000-7000-8000-00000000ca01";

    @Inject
    ShiftedClock clock;

    @Test
    void aNewVersionHoldsForNewTicketsOnlyAndFromItsDateOn() {
        House house = House.open();
        JsonPath policy = added(house, "ROOM-" + System.nanoTime(), 3);
        assertThat(target(house)).isEqualTo(3 * 3_600);
        House.Job before = house.submitted(House.WATER, "LOW");
        Map<String, Object> body = body(policy.getString("code"), house, 5);
        body.put("effectiveFrom", clock.instant().plus(Duration.ofHours(1)).toString());
        put(policy, body).then().statusCode(200).body("inForce", equalTo(1)).body("versions.size()", equalTo(2));
        assertThat(target(house)).isEqualTo(3 * 3_600);
        clock.pass(Duration.ofHours(1));
        assertThat(target(house)).isEqualTo(5 * 3_600);
        assertThat(seconds(before)).isEqualTo(3 * 3_600);
    }

    @Test
    void aDraftHoldsForNobodyAndIsReplacedByTheNext() {
        House house = House.open();
        JsonPath policy = added(house, "DRAFT-" + System.nanoTime(), 3);
        Map<String, Object> body = body(policy.getString("code"), house, 7);
        body.put("draft", true);
        JsonPath drafted = put(policy, body).then().statusCode(200).extract().jsonPath();
        assertThat(drafted.getString("versions[0].effectiveFrom")).isNull();
        assertThat(target(house)).isEqualTo(3 * 3_600);
        body.put("draft", false);
        put(drafted, body)
                .then()
                .statusCode(200)
                .body("versions.size()", equalTo(2))
                .body("inForce", equalTo(2));
        assertThat(target(house)).isEqualTo(7 * 3_600);
        put(drafted, body).then().statusCode(412);
    }

    @Test
    void whatCannotHoldIsRefusedByTheFieldThatIsWrong() {
        House house = House.open();
        Map<String, Object> body = body("NOT-" + System.nanoTime(), house, 3);
        body.put("effectiveFrom", Instant.now().minus(Duration.ofDays(2)).toString());
        refused("/api/sla-policies", body, "effectiveFrom");
        body.remove("effectiveFrom");
        body.put("terms", Map.of("match", Map.of(), "enabled", true));
        refused("/api/sla-policies", body, "terms");
        refused("/api/calendars", calendar("X-" + System.nanoTime(), "Mars/Base", "09:00"), "rules.zone");
        Map<String, Object> idle = calendar("X-" + System.nanoTime(), "UTC", "09:00");
        idle.put("rules", Map.of("zone", "UTC", "week", Map.of(), "days", List.of()));
        refused("/api/calendars", idle, "rules.week");
    }

    @Test
    void aCalendarGetsItsNextVersionWhileClocksKeepTheirs() {
        String code = "SHIFT-" + System.nanoTime();
        JsonPath made = House.as("admin")
                .body(calendar(code, "Asia/Shanghai", "22:00"))
                .post("/api/calendars")
                .then()
                .statusCode(201)
                .body("inForce", equalTo(1))
                .extract()
                .jsonPath();
        House.as("admin")
                .header("If-Match", "\"" + made.getLong("version") + "\"")
                .body(calendar(code, "Asia/Shanghai", "20:00"))
                .put("/api/calendars/" + made.getString("id"))
                .then()
                .statusCode(200)
                .body("inForce", equalTo(2))
                .body("versions[0].rules.week.MONDAY[0].from", equalTo("20:00:00"))
                .body("versions[1].rules.week.MONDAY[0].from", equalTo("22:00:00"));
        House.as("admin")
                .body(calendar(code, "UTC", "09:00"))
                .post("/api/calendars")
                .then()
                .statusCode(409);
    }

    @Test
    void aShippedSetTakesThePlaceOfAnother() {
        House.as("admin")
                .body(Map.of("template", "B"))
                .post("/api/sla-policies/template")
                .then()
                .statusCode(204);
        try {
            assertThat(holding()).contains("ALL-IN-2H").doesNotContain("NETWORK", "ORDINARY");
        } finally {
            House.as("admin")
                    .body(Map.of("template", "A"))
                    .post("/api/sla-policies/template")
                    .then()
                    .statusCode(204);
        }
        assertThat(holding()).contains("NETWORK", "ORDINARY").doesNotContain("ALL-IN-2H");
    }

    private static List<String> holding() {
        return House.as("manager")
                .get("/api/sla-policies?size=200")
                .jsonPath()
                .getList("items.findAll { p -> p.versions.find { it.number == p.inForce }?.terms?.enabled }.code");
    }

    private static JsonPath added(House house, String code, int hours) {
        return House.as("admin")
                .body(body(code, house, hours))
                .post("/api/sla-policies")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static Response put(JsonPath policy, Map<String, Object> body) {
        return House.as("admin")
                .header("If-Match", "\"" + policy.getLong("version") + "\"")
                .body(body)
                .put("/api/sla-policies/" + policy.getString("id"));
    }

    private static void refused(String path, Map<String, Object> body, String field) {
        House.as("admin").body(body).post(path).then().statusCode(400).body("errors[0].field", equalTo(field));
    }

    private static Map<String, Object> body(String code, House house, int hours) {
        return new HashMap<>(Map.of(
                "code", code,
                "name", Map.of("zh", "房间", "en", "Room"),
                "terms",
                        Map.of(
                                "match", Map.of("locationId", house.room()),
                                "resolve", Map.of("amount", hours, "unit", "HOURS", "calendarId", ALWAYS),
                                "enabled", true)));
    }

    private static Map<String, Object> calendar(String code, String zone, String from) {
        return new HashMap<>(Map.of(
                "code", code,
                "name", Map.of("zh", "夜班", "en", "Night shift"),
                "rules",
                        Map.of(
                                "zone", zone,
                                "week", Map.of("MONDAY", List.of(Map.of("from", from, "to", "06:00"))),
                                "days", List.of())));
    }

    private static long target(House house) {
        return seconds(house.submitted(House.WATER, "LOW"));
    }

    private static long seconds(House.Job job) {
        return job.seenBy("staff").getLong("sla.find { it.target == 'RESOLVE' }.targetSeconds");
    }
}
