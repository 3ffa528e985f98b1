package org.houqin.ticket.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.houqin.ticket.House.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houqin.testkit.RealParts;
import org.houqin.testkit.TestDatabase;
import org.houqin.ticket.House;
import org.houqin.ticket.House.Job;
import org.houqin.ticket.ShiftedClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A house whose room has a policy of its own, 3 hours around the clock, so that drafts concern its tickets alone. */
@QuarkusTest
@RealParts
class SimulationTest {
    private static final String ALWAYS = "00000000-0000-7000-8000-00000000ca01";
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Inject
    ShiftedClock clock;

    private House house;
    private JsonPath policy;

    @BeforeEach
    void aRoomWithItsPolicy() {
        house = House.open();
        policy = as("admin")
                .body(Map.of("code", "ROOM-" + System.nanoTime(), "name", name(), "terms", terms(3, true)))
                .post("/api/sla-policies")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    @Test
    void termsThatSayTheSameChangeNothingHoweverTicketsCameOut() {
        Job waited = house.submitted(House.WATER, "LOW").begun();
        waited.does("technician", "wait", Map.of("reason", "WEATHER"));
        house.submitted(House.WATER, "LOW").begun().does("technician", "wait", Map.of("reason", "WEATHER"));
        house.submitted(House.WATER, "LOW");
        clock.pass(Duration.ofHours(2));
        waited.does("technician", "resume", Map.of());
        clock.pass(Duration.ofHours(2));
        finish(waited);
        finish(house.submitted(House.WATER, "LOW").begun());
        JsonPath same = tried(terms(3, true));
        assertThat(same.getInt("result.changedClocks")).isZero();
        assertThat(same.getMap("result.before").toString())
                .isEqualTo(same.getMap("result.after").toString());
        assertThat(figure(same, "POLICY", policy.getString("id"), "before"))
                .isEqualTo(Map.of("met", 2, "breached", 1, "running", 1, "none", 0));
    }

    @Test
    void aTighterDraftShowsWhatItWouldHaveMissedAndTouchesNothing() {
        Job late = house.submitted(House.WATER, "LOW").begun();
        clock.pass(Duration.ofHours(2));
        finish(late);
        Job quick = house.submitted(House.WATER, "URGENT").begun();
        finish(quick);
        String untouched = everything();
        JsonPath made = tried(terms(1, true));
        assertThat(everything()).isEqualTo(untouched);
        assertThat(made.getInt("result.changedTickets")).isEqualTo(2);
        assertThat(figure(made, "POLICY", policy.getString("id"), "before")).containsEntry("breached", 0);
        assertThat(figure(made, "POLICY", policy.getString("id"), "after")).containsEntry("breached", 1);
        JsonPath worse = changes(made, "effect=WORSE");
        assertThat(worse.getList("items.ticketId")).containsExactly(late.id());
        assertThat(worse.getString("items[0].before")).isEqualTo("MET");
        assertThat(worse.getString("items[0].after")).isEqualTo("BREACHED");
        assertThat(changes(made, "").getList("items.effect")).containsExactly("WORSE", "MOVED");
        assertThat(changes(made, "urgency=URGENT").getList("items.ticketId")).containsExactly(quick.id());
        JsonPath first = changes(made, "size=1");
        assertThat(changes(made, "size=1&after=" + first.getString("next")).getList("items.ticketId"))
                .containsExactly(quick.id());
        as("manager")
                .accept("text/csv")
                .get(address(made) + "/changes")
                .then()
                .statusCode(200)
                .body(containsString(late.seenBy("staff").getString("number")));
    }

    @Test
    void whatADraftNoLongerMeasuresFallsToTheNextPolicyAndWhatNobodyMeasuredIsMeasured() {
        finish(house.submitted(House.WATER, "LOW").begun());
        JsonPath off = tried(terms(3, false));
        assertThat(changes(off, "").getString("items[0].policyAfter.en"))
                .isEqualTo("Ordinary: a plan within 1 working day");
        Map<String, Object> firm = terms(3, true);
        firm.remove("resolve");
        firm.put("firm", Map.of("amount", 1, "unit", "HOURS", "calendarId", ALWAYS));
        assertThat(changes(tried(firm), "target=RESOLVE").getList("items")).hasSize(1);
        TestDatabase.execute("delete from sla_clock where target = 'RESPOND' and ticket_id in (select id from ticket"
                + " where location_id = '" + house.room() + "')");
        Map<String, Object> both = terms(3, true);
        both.put("respond", Map.of("amount", 5, "unit", "MINUTES", "calendarId", ALWAYS));
        JsonPath added = changes(tried(both), "target=RESPOND");
        assertThat(added.getString("items[0].effect")).isEqualTo("ADDED");
        assertThat(added.getString("items[0].after")).isEqualTo("MET");
    }

    @Test
    void hoursOfACalendarAreTriedTheSameWay() {
        String code = "ROUND-" + System.nanoTime();
        JsonPath calendar = as("admin")
                .body(Map.of("code", code, "name", name(), "rules", rules("00:00")))
                .post("/api/calendars")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        Map<String, Object> own = terms(3, true);
        own.put("resolve", Map.of("amount", 30, "unit", "HOURS", "calendarId", calendar.getString("id")));
        as("admin")
                .header("If-Match", "\"" + policy.getLong("version") + "\"")
                .body(Map.of("code", policy.getString("code"), "name", name(), "terms", own))
                .put("/api/sla-policies/" + policy.getString("id"))
                .then()
                .statusCode(200);
        Job job = house.submitted(House.WATER, "LOW");
        JsonPath made = simulated(Map.of("calendar", Map.of("id", calendar.getString("id"), "rules", rules("00:01"))));
        assertThat(made.getString("kind")).isEqualTo("CALENDAR");
        assertThat(changes(made, "").getList("items.ticketId")).containsExactly(job.id());
    }

    @Test
    void whatCannotBeTriedIsRefusedByTheFieldThatIsWrong() {
        refused(Map.of(), "policy");
        refused(Map.of("policy", Map.of("id", UUID.randomUUID(), "terms", terms(1, true))), "policy.id");
        refused(Map.of("policy", Map.of("terms", Map.of("match", Map.of(), "enabled", true))), "policy.terms");
        refused(
                Map.of("calendar", Map.of("id", ALWAYS, "rules", Map.of("zone", "Mars/Base", "week", Map.of()))),
                "calendar.rules.zone");
        refused(Map.of("from", "2026-02-01", "to", "2026-01-01", "policy", Map.of("terms", terms(1, true))), "from");
        as("dispatcher").get("/api/sla-simulations").then().statusCode(403);
    }

    private void refused(Map<String, Object> wanted, String field) {
        as("manager")
                .body(request(wanted))
                .post("/api/sla-simulations")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo(field));
    }

    private JsonPath tried(Map<String, Object> terms) {
        return simulated(Map.of("policy", Map.of("id", policy.getString("id"), "terms", terms)));
    }

    private JsonPath simulated(Map<String, Object> wanted) {
        JsonPath made = as("manager")
                .body(request(wanted))
                .post("/api/sla-simulations")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        as("admin")
                .get(address(made))
                .then()
                .statusCode(200)
                .body("result.changedClocks", equalTo(made.getInt("result.changedClocks")));
        return made;
    }

    private Map<String, Object> request(Map<String, Object> wanted) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        Map<String, Object> request = new HashMap<>(
                Map.of("from", today.minusDays(1).toString(), "to", today.toString(), "zone", ZONE.getId()));
        request.putAll(wanted);
        return request;
    }

    private static JsonPath changes(JsonPath made, String query) {
        return as("manager")
                .get(address(made) + "/changes?" + (query.isEmpty() ? "size=50" : query))
                .jsonPath();
    }

    private static String address(JsonPath made) {
        return "/api/sla-simulations/" + made.getString("id");
    }

    private static Map<String, Object> figure(JsonPath made, String dimension, String key, String when) {
        return made.getMap(
                "result.figures.find { it.dimension == '" + dimension + "' && it.key == '" + key + "' }." + when);
    }

    /** A digest of all that a simulation must leave alone; what the watch counts up by itself is left out. */
    private static String everything() {
        return TestDatabase.column("""
                select md5(concat(
                    (select string_agg(concat(id, version, status, urgency, due_at), '' order by id) from ticket),
                    (select string_agg(concat(id, policy_id, policy_version, calendar_id, calendar_version, started_at,
                        due_at, paused_at, stopped_at, margin_seconds), '' order by id) from sla_clock),
                    (select string_agg(p::text, '' order by id) from pause_span p),
                    (select string_agg(v::text, '' order by policy_id, number) from sla_policy_version v),
                    (select string_agg(k::text, '' order by calendar_id, number) from calendar_version k),
                    (select revision from rulebook)))
                """).get(0);
    }

    private static void finish(Job job) {
        job.does("technician", "finish", Map.of("cause", "Worn", "remedy", "Replaced", "labourMinutes", 5));
    }

    private Map<String, Object> terms(int hours, boolean enabled) {
        return new HashMap<>(Map.of(
                "match", Map.of("locationId", house.room()),
                "resolve", Map.of("amount", hours, "unit", "HOURS", "calendarId", ALWAYS),
                "enabled", enabled));
    }

    private static Map<String, Object> rules(String from) {
        Map<String, Object> week = new HashMap<>();
        for (String day : List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")) {
            week.put(day, List.of(Map.of("from", from, "to", "00:00")));
        }
        return Map.of("zone", "UTC", "week", week, "days", List.of());
    }

    private static Map<String, String> name() {
        return Map.of("zh", "房间", "en", "Room");
    }
}
