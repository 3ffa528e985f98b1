package org.houqin.ticket.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.houqin.ticket.House.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
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

/**
 * Rules of triage name a policy that holds instead of the closest. The room has a policy of its own, 3 hours around the clock;
 * the one that is named is for another room and gives 7.
 */
@QuarkusTest
@RealParts
class RulePolicyTest {
    private static final String ALWAYS = "00000000-0000-7000-8000-00000000ca01";
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final long CLOSEST = 3 * 3_600;
    private static final long NAMED = 7 * 3_600;

    @Inject
    ShiftedClock clock;

    private House house;
    private JsonPath closest;
    private JsonPath named;

    @BeforeEach
    void aRoomAndAPolicyThatIsNotForIt() {
        house = House.open();
        closest = policy("CLOSEST", terms(house.room(), 3));
        named = policy("NAMED", terms(House.open().room(), 7));
        TestDatabase.execute("delete from desk_rule");
    }

    @Test
    void aRuleThatSortsInPinsItsPolicyAndTheExplanationSaysSo() {
        assertThat(seconds(reported())).isEqualTo(CLOSEST);
        triageRule("AUTOMATIC", naming(named));

        Job job = reported();

        assertThat(job.status()).isEqualTo("TRIAGED");
        assertThat(seconds(job)).isEqualTo(NAMED);
        JsonPath why = explained(job, "RESOLVE");
        assertThat(why.getString("[0].lines[0].facts.code")).isEqualTo(named.getString("code"));
        assertThat(why.getString("[0].lines[0].facts.namedBy")).isEqualTo("RULE");
        assertThat(why.getList("[0].lines.kind", String.class)).doesNotContain("MATCH");
        assertThat(explained(job, "RESPOND").getString("[0].lines[0].facts.namedBy"))
                .as("where it sets no target the closest does")
                .isNull();
        assertThat(entry(job, "triaged").getString("data.policyName.en")).isEqualTo("Policy NAMED");
    }

    @Test
    void theVersionIsPinnedAndReopeningTakesTheOneOfItsTime() {
        triageRule("AUTOMATIC", naming(named));
        Job job = reported();
        as("admin")
                .header("If-Match", "\"" + named.getLong("version") + "\"")
                .body(body(named.getString("code"), "NAMED", terms(House.open().room(), 9)))
                .put("/api/sla-policies/" + named.getString("id"))
                .then()
                .statusCode(200)
                .body("inForce", equalTo(2));
        assertThat(seconds(job)).isEqualTo(NAMED);

        job.does("dispatcher", "dispatch", anyway())
                .does("technician", "accept", Map.of())
                .does("technician", "start", Map.of())
                .does("technician", "finish", Map.of("cause", "Worn", "remedy", "Replaced", "labourMinutes", 5))
                .does("staff", "reopen", Map.of("reason", "It still drips"));
        assertThat(job.seenBy("staff").getLong("sla.find { it.target == 'RESOLVE' }.targetSeconds"))
                .isEqualTo(9 * 3_600);
    }

    @Test
    void aSuggestionIsTakenOverByWhoeverSortsItInAndGivenUpBySortingInAnew() {
        triageRule("SUGGEST", naming(named));
        Job job = reported();
        assertThat(seconds(job)).isEqualTo(CLOSEST);
        JsonPath suggested = entry(job, "rule-suggested");
        assertThat(suggested.getString("data.policyId")).isEqualTo(named.getString("id"));
        assertThat(suggested.getString("data.policyName.zh")).isEqualTo("规则 NAMED");

        job.does("dispatcher", "triage", Map.of("policyId", named.getString("id")));
        assertThat(seconds(job)).isEqualTo(NAMED);
        assertThat(explained(job, "RESOLVE").getString("[0].lines[0].facts.namedBy"))
                .isEqualTo("RULE");

        job.does("dispatcher", "triage", Map.of("impact", "HIGH"));
        assertThat(seconds(job)).isEqualTo(NAMED);

        job.does("dispatcher", "triage", Map.of("urgency", "LOW"));
        assertThat(seconds(job)).isEqualTo(CLOSEST);
        assertThat(explained(job, "RESOLVE").getString("[0].lines[0].facts.namedBy"))
                .isNull();
    }

    @Test
    void waitingIsCarriedOverToThePolicyThatIsNamed() {
        Job job = reported().begun();
        job.does("technician", "wait", Map.of("reason", "WEATHER"));
        clock.pass(Duration.ofHours(2));
        job.does("technician", "resume", Map.of())
                .does("dispatcher", "handover", handover())
                .does("tech-water", "decline", Map.of("reason", "On leave"));
        long before = due(job);

        job.does("dispatcher", "triage", Map.of("policyId", named.getString("id")));

        assertThat(due(job) - before).isEqualTo(NAMED - CLOSEST);
    }

    @Test
    void onlyWhatIsInForceMayBeNamed() {
        Map<String, Object> drafted = body("DRAFTED-" + System.nanoTime(), "DRAFTED", terms(house.room(), 5));
        drafted.put("draft", true);
        Response draft = as("admin").body(drafted).post("/api/sla-policies");
        draft.then().statusCode(201);
        for (String id :
                List.of(draft.jsonPath().getString("id"), UUID.randomUUID().toString())) {
            as("dispatcher")
                    .header("Accept-Language", "zh-CN")
                    .body(profile("DRAFT", Map.of("policyId", id)))
                    .post("/api/triage-rules")
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", equalTo("outcome.policyId"))
                    .body("errors[0].message", equalTo("不是现行的时限规则"));
            reported()
                    .attempt("dispatcher", "triage", Map.of("policyId", id))
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", equalTo("policyId"));
        }
    }

    @Test
    void whatIsNoLongerInForceIsPassedOver() {
        triageRule("AUTOMATIC", naming(named));
        Map<String, Object> off = terms(house.room(), 7);
        off.put("enabled", false);
        as("admin")
                .header("If-Match", "\"" + named.getLong("version") + "\"")
                .body(body(named.getString("code"), "NAMED", off))
                .put("/api/sla-policies/" + named.getString("id"))
                .then()
                .statusCode(200);
        Job job = reported();
        assertThat(job.status()).isEqualTo("TRIAGED");
        assertThat(seconds(job)).isEqualTo(CLOSEST);
    }

    @Test
    void theTrialCountsWhoseClocksRanByItAnyway() {
        Job other = reported();
        Job same = reported().does("dispatcher", "triage", Map.of("policyId", named.getString("id")));
        Map<String, ?> here = Map.of("locationId", house.room());
        Response answer = as("dispatcher")
                .body(Map.of(
                        "rule",
                        Map.of("name", "Named", "mode", "DRAFT", "condition", here, "outcome", naming(named)),
                        "days",
                        1))
                .post("/api/triage-rules/trial");
        answer.then()
                .statusCode(200)
                .body("matched", equalTo(2))
                .body("agreed", equalTo(1))
                .body("changed", equalTo(1))
                .body("examples[0].ticketId", equalTo(other.id()))
                .body("examples[0].policyId", equalTo(named.getString("id")));
        assertThat(answer.jsonPath().getList("examples[0].finalPolicyIds"))
                .contains(closest.getString("id"))
                .doesNotContain(named.getString("id"));
        assertThat(seconds(same)).isEqualTo(NAMED);
    }

    @Test
    void theHistoryCallsThePolicyByItsName() {
        String rule = triageRule("DRAFT", naming(named));
        JsonPath changes = as("dispatcher")
                .get("/api/changes?thing=triage-rule&thingId=" + rule)
                .jsonPath();
        assertThat(changes.getString("items[0].fields.find { it.field == 'thenPolicyId' }.toName.en"))
                .isEqualTo("Policy NAMED");
    }

    @Test
    void aDraftOfTheClosestPolicyChangesNothingForTicketsWithANamedOne() {
        reported().does("dispatcher", "triage", Map.of("policyId", named.getString("id")));
        Job ordinary = reported();
        JsonPath tried = simulated(closest, terms(house.room(), 1));
        assertThat(tried.getInt("result.changedTickets")).isEqualTo(1);
        assertThat(as("manager")
                        .get("/api/sla-simulations/" + tried.getString("id") + "/changes")
                        .jsonPath()
                        .getList("items.ticketId"))
                .containsExactly(ordinary.id());
        assertThat(simulated(named, terms(House.open().room(), 1)).getInt("result.changedTickets"))
                .isEqualTo(1);
    }

    private Job reported() {
        return house.submitted(House.WATER, "NORMAL");
    }

    private static Map<String, ?> anyway() {
        return Map.of("technicianId", House.person("technician"), "override", true, "note", "Only one in the house");
    }

    private static Map<String, ?> handover() {
        return Map.of("technicianId", House.person("tech-water"), "override", true, "note", "Goes on tomorrow");
    }

    private static Map<String, ?> naming(JsonPath policy) {
        return Map.of("policyId", policy.getString("id"));
    }

    private String triageRule(String mode, Map<String, ?> outcome) {
        Response answer = as("dispatcher").body(profile(mode, outcome)).post("/api/triage-rules");
        answer.then().statusCode(201);
        return answer.jsonPath().getString("id");
    }

    private Map<String, ?> profile(String mode, Map<String, ?> outcome) {
        return Map.of(
                "name", "Named", "mode", mode, "condition", Map.of("locationId", house.room()), "outcome", outcome);
    }

    private static JsonPath policy(String name, Map<String, Object> terms) {
        Response answer = as("admin")
                .body(body(name + "-" + System.nanoTime(), name, terms))
                .post("/api/sla-policies");
        answer.then().statusCode(201);
        return answer.jsonPath();
    }

    private static Map<String, Object> body(String code, String name, Map<String, Object> terms) {
        return new HashMap<>(
                Map.of("code", code, "name", Map.of("zh", "规则 " + name, "en", "Policy " + name), "terms", terms));
    }

    private static Map<String, Object> terms(String room, int hours) {
        return new HashMap<>(Map.of(
                "match", Map.of("locationId", room),
                "resolve", Map.of("amount", hours, "unit", "HOURS", "calendarId", ALWAYS),
                "enabled", true));
    }

    private JsonPath simulated(JsonPath policy, Map<String, Object> terms) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        Response answer = as("manager")
                .body(Map.of(
                        "from",
                        today.minusDays(1).toString(),
                        "to",
                        today.toString(),
                        "zone",
                        ZONE.getId(),
                        "policy",
                        Map.of("id", policy.getString("id"), "terms", terms)))
                .post("/api/sla-simulations");
        answer.then().statusCode(201);
        return answer.jsonPath();
    }

    private static long seconds(Job job) {
        return job.seenBy("staff").getLong("sla.find { it.target == 'RESOLVE' }.targetSeconds");
    }

    private static long due(Job job) {
        String due = job.seenBy("staff").getString("sla.find { it.target == 'RESOLVE' }.dueAt");
        return Instant.parse(due).getEpochSecond();
    }

    private static JsonPath explained(Job job, String target) {
        Response answer = as("staff").get("/api/tickets/" + job.id() + "/sla/explanation?target=" + target);
        answer.then().statusCode(200);
        return answer.jsonPath();
    }

    private static JsonPath entry(Job job, String kind) {
        return as("dispatcher")
                .get("/api/tickets/" + job.id() + "/timeline?size=200")
                .jsonPath()
                .setRootPath("items.find { it.kind == '" + kind + "' }");
    }
}
