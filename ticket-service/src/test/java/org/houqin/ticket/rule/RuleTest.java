package org.houqin.ticket.rule;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.houqin.ticket.House.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houqin.testkit.RealParts;
import org.houqin.testkit.TestDatabase;
import org.houqin.ticket.House;
import org.houqin.ticket.House.Job;
import org.houqin.ticket.dispatch.Crowd;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules sort reports in and give them out, in the transaction of the report. */
@QuarkusTest
@RealParts
class RuleTest {
    private House house;

    @BeforeEach
    void open() {
        house = House.open();
        TestDatabase.execute("delete from desk_rule");
    }

    @Test
    void theFirstRuleThatFitsSortsAReportIn() {
        triageRule("Leaks are urgent", "AUTOMATIC", Map.of("words", List.of("leak", "漏")), Map.of("urgency", "URGENT"));
        triageRule("Everything is low", "AUTOMATIC", Map.of(), Map.of("urgency", "LOW"));

        Job leak = reported("The pipe leaks", "staff");
        assertThat(leak.status()).isEqualTo("TRIAGED");
        assertThat(leak.seenBy("dispatcher").getString("urgency")).isEqualTo("URGENT");
        assertThat(leak.story()).containsExactly("submitted", "rule-applied", "triaged");
        assertThat(reported("A chair wobbles", "staff").seenBy("dispatcher").getString("urgency"))
                .isEqualTo("LOW");
    }

    @Test
    void anotherOrderOfTheRulesDecidesOtherwise() {
        String first = triageRule("Urgent", "AUTOMATIC", Map.of(), Map.of("urgency", "URGENT"));
        String second = triageRule("Low", "AUTOMATIC", Map.of(), Map.of("urgency", "LOW"));
        as("dispatcher")
                .body(Map.of("ids", List.of(second, first)))
                .put("/api/triage-rules/order")
                .then()
                .statusCode(200)
                .body("id", equalTo(List.of(second, first)));
        assertThat(reported("Anything", "staff").seenBy("dispatcher").getString("urgency"))
                .isEqualTo("LOW");
    }

    @Test
    void wishesAreSortedInByTheirOwnRule() {
        triageRule("Wishes can wait", "AUTOMATIC", Map.of("nature", "WISH"), Map.of("urgency", "LOW"));
        triageRule("The rest is urgent", "AUTOMATIC", Map.of(), Map.of("urgency", "URGENT"));

        Map<String, Object> wish = new HashMap<>(house.need());
        wish.put("nature", "WISH");
        Response answer = as("staff").body(wish).post("/api/tickets");
        answer.then().statusCode(201);
        as("dispatcher")
                .get("/api/tickets/" + answer.jsonPath().getString("id"))
                .then()
                .body("urgency", equalTo("LOW"));
        assertThat(reported("The pipe leaks", "staff").seenBy("dispatcher").getString("urgency"))
                .isEqualTo("URGENT");
        assertThat(trial("triage", profile("Wishes", "DRAFT", Map.of("nature", "WISH"), Map.of("urgency", "NORMAL")))
                        .getInt("decidedBefore"))
                .isEqualTo(1);
    }

    @Test
    void theRulesCanBeHadAsATableThatNamesWhatTheyMean() {
        triageRule("Everything is low", "DRAFT", Map.of(), Map.of("urgency", "LOW"));
        triageRule(
                "Leaks are urgent",
                "AUTOMATIC",
                Map.of("categoryId", House.WATER, "words", List.of("leak", "漏"), "weekdays", List.of(1, 2)),
                Map.of("urgency", "URGENT"));
        dispatchRule("Best one", Map.of("from", "22:00"), Map.of("strategy", "AUTOMATIC"));
        String water = as("dispatcher").get("/api/triage-rules").path("[1].names.category.en");
        assertThat(water).isNotBlank();

        assertThat(table("/api/triage-rules"))
                .containsExactly(
                        "\"Order\",\"Name\",\"State\",\"If category\",\"If place\",\"If department\",\"If urgency\","
                                + "\"If need or wish\",\"If it came by\",\"If it says\",\"On weekdays (1 is Monday)\",\"From (time of day)\","
                                + "\"Until (time of day)\",\"Then category\",\"Then urgency\",\"Then deadlines\",\"Team\"",
                        "1,\"Everything is low\",\"Off\",,,,,,,\"\",\"\",,,,\"Low\",,",
                        "2,\"Leaks are urgent\",\"Decides\",\"" + water
                                + "\",,,,,,\"leak; 漏\",\"1; 2\",,,,\"Urgent\",,");
        assertThat(table("/api/dispatch-rules"))
                .hasSize(2)
                .last()
                .asString()
                .isEqualTo("1,\"Best one\",\"Decides\",,,,,,,\"\",\"\",\"22:00\",,\"The best candidate\",");
        as("staff").accept("text/csv").get("/api/triage-rules").then().statusCode(403);
    }

    private static List<String> table(String path) {
        byte[] csv = as("dispatcher")
                .accept("text/csv")
                .header("Accept-Language", "en")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        return List.of(new String(csv, StandardCharsets.UTF_8).substring(1).split("\r\n"));
    }

    @Test
    void aRuleThatSuggestsLeavesTheDecisionAndADraftDoesNothing() {
        triageRule("Draft", "DRAFT", Map.of(), Map.of("urgency", "LOW"));
        assertThat(reported("Anything", "staff").story()).containsExactly("submitted");
        triageRule("Suggests", "SUGGEST", Map.of(), Map.of("urgency", "URGENT"));

        Job job = reported("Anything", "staff");
        assertThat(job.status()).isEqualTo("SUBMITTED");
        assertThat(entry(job, "rule-suggested").getString("data.urgency")).isEqualTo("URGENT");
    }

    @Test
    void aVisitorsReportIsNeverDecidedByARule() {
        triageRule("Urgent", "AUTOMATIC", Map.of(), Map.of("urgency", "URGENT"));
        String code = as("admin")
                .get("/api/locations/" + house.room() + "/report-code")
                .path("code");
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        given().contentType("application/json")
                .header("X-Forwarded-For", "2001:db8::77")
                .body(Map.of("token", token, "categoryId", House.WATER, "title", "Leak " + token, "contact", "Ms Lin"))
                .post("/public/reports/" + code)
                .then()
                .statusCode(201)
                .body("status", equalTo("SUBMITTED"));
        String id = as("dispatcher")
                .get("/api/queue?size=200&channel=QR")
                .jsonPath()
                .getString("items.find { it.title == 'Leak " + token + "' }.id");
        assertThat(new Job(id).story()).containsExactly("submitted", "rule-suggested");
    }

    @Test
    void dispatchByRulePassesOverWhoeverLacksTheCertificateAndSaysSo() {
        Crowd crowd = Crowd.ofLicensedWork(house);
        crowd.skilled("an");
        crowd.licensed("bo", LocalDate.of(2020, 1, 1));
        String licensed = crowd.licensed("cai", LocalDate.of(2099, 1, 1));
        dispatchRule("Best one", Map.of("categoryId", crowd.category()), Map.of("strategy", "AUTOMATIC"));

        Job job = crowd.sortedIn();

        assertThat(job.status()).isEqualTo("DISPATCHED");
        assertThat(job.seenBy("dispatcher").getString("technician.name")).isEqualTo(licensed);
        JsonPath entry = entry(job, "rule-applied");
        assertThat(entry.getString("data.technicianName")).isEqualTo(licensed);
        Map<String, List<String>> passedOver = new HashMap<>();
        entry.getList("data.passedOver", Map.class)
                .forEach(one -> passedOver.put(
                        (String) one.get("name"),
                        ((List<?>) one.get("reasons"))
                                .stream()
                                        .map(reason -> (String) ((Map<?, ?>) reason).get("code"))
                                        .toList()));
        assertThat(passedOver.get(crowd.name("an"))).containsExactly("CERTIFICATE_MISSING");
        assertThat(passedOver.get(crowd.name("bo"))).containsExactly("CERTIFICATE_EXPIRED");
        as("staff")
                .get("/api/tickets/" + job.id() + "/timeline")
                .then()
                .body("items.kind", not(hasItem("rule-applied")));
    }

    @Test
    void whereNobodySuitsTheTicketStaysWithTheDispatcherAndSaysWhy() {
        Crowd crowd = Crowd.ofLicensedWork(house);
        crowd.skilled("an");
        dispatchRule("Best one", Map.of("categoryId", crowd.category()), Map.of("strategy", "AUTOMATIC"));

        Job job = crowd.sortedIn();

        assertThat(job.status()).isEqualTo("TRIAGED");
        assertThat(entry(job, "rule-found-nobody").getList("data.passedOver[0].reasons.code", String.class))
                .contains("CERTIFICATE_MISSING");
    }

    @Test
    void whoDeclinesIsFollowedByTheNextAndWhatComesBackIsGivenOutAnew() {
        Crowd crowd = Crowd.ofSkilledWork(house);
        crowd.skilled("an");
        crowd.skilled("bo");
        dispatchRule("Best one", Map.of("categoryId", crowd.category()), Map.of("strategy", "AUTOMATIC"));
        Job job = crowd.sortedIn();
        String first = job.seenBy("dispatcher").getString("technician.name");

        job.does(first, "decline", Map.of("reason", "No ladder"));
        String second = job.seenBy("dispatcher").getString("technician.name");
        assertThat(Set.of(first, second)).containsExactlyInAnyOrder(crowd.name("an"), crowd.name("bo"));

        job.does(second, "accept", Map.of())
                .does(second, "start", Map.of())
                .does(second, "finish", Map.of("cause", "Worn", "remedy", "Replaced", "labourMinutes", 5))
                .does("staff", "reopen", Map.of("reason", "It still sparks"));
        assertThat(job.status()).isEqualTo("DISPATCHED");
    }

    @Test
    void aRuleMayOfferItToATeamOrToEverybody() {
        Crowd crowd = Crowd.ofSkilledWork(house);
        String an = crowd.skilled("an");
        String team = crowd.team(false, an);
        String rule = dispatchRule(
                "To the team", Map.of("categoryId", crowd.category()), Map.of("strategy", "TEAM", "teamId", team));
        Job job = crowd.sortedIn();
        assertThat(job.seenBy(an).getString("team.id")).isEqualTo(team);
        job.does(an, "grab", Map.of());
        assertThat(job.status()).isEqualTo("ACCEPTED");

        TestDatabase.execute("delete from desk_rule where id = '" + rule + "'");
        dispatchRule("To all", Map.of("categoryId", crowd.category()), Map.of("strategy", "POOL"));
        assertThat(crowd.sortedIn().seenBy("dispatcher").getBoolean("pool")).isTrue();
    }

    @Test
    void reportsAtTheSameTimeGoRound() {
        Crowd crowd = Crowd.ofSkilledWork(house);
        Set<String> all = Set.of(crowd.skilled("an"), crowd.skilled("bo"), crowd.skilled("cai"));
        triageRule("Sorted in", "AUTOMATIC", Map.of("categoryId", crowd.category()), Map.of("urgency", "NORMAL"));
        dispatchRule("Best one", Map.of("categoryId", crowd.category()), Map.of("strategy", "AUTOMATIC"));

        List<CompletableFuture<Job>> reports = Stream.generate(() -> CompletableFuture.supplyAsync(crowd::reported))
                .limit(3)
                .toList();

        Set<String> chosen = reports.stream()
                .map(CompletableFuture::join)
                .map(job -> job.seenBy("dispatcher").getString("technician.name"))
                .collect(Collectors.toSet());
        assertThat(chosen).isEqualTo(all);
    }

    @Test
    void aRuleIsTriedOnPastTicketsBeforeItIsSwitchedOn() {
        Crowd crowd = Crowd.ofSkilledWork(house);
        Job agreed = crowd.reported().does("dispatcher", "triage", Map.of("urgency", "URGENT"));
        Job otherwise = crowd.sortedIn();
        Map<String, Object> rule =
                profile("Urgent", "DRAFT", Map.of("categoryId", crowd.category()), Map.of("urgency", "URGENT"));

        JsonPath trial = trial("triage", rule);
        assertThat(trial.getInt("matched")).isEqualTo(2);
        assertThat(trial.getInt("changed")).isEqualTo(2);
        assertThat(trial.getInt("agreed")).isEqualTo(1);
        assertThat(trial.getList("examples.ticketId")).containsExactly(otherwise.id(), agreed.id());
        assertThat(otherwise.seenBy("dispatcher").getString("urgency")).isEqualTo("NORMAL");

        triageRule("Before it", "AUTOMATIC", Map.of("categoryId", crowd.category()), Map.of("urgency", "LOW"));
        assertThat(trial("triage", rule).getInt("decidedBefore")).isEqualTo(2);
    }

    @Test
    void aRuleOfDispatchIsTriedOnPastTicketsAndSaysWhomItWouldHaveChosen() {
        Crowd crowd = Crowd.ofLicensedWork(house);
        crowd.skilled("an");
        String cai = crowd.licensed("cai", LocalDate.of(2099, 1, 1));
        Job went = crowd.sortedIn().does("dispatcher", "dispatch", Map.of("technicianId", House.person(cai)));
        Job waits = crowd.sortedIn();
        Map<String, Object> rule =
                profile("Best", "DRAFT", Map.of("categoryId", crowd.category()), Map.of("strategy", "AUTOMATIC"));

        JsonPath trial = trial("dispatch", rule);
        assertThat(trial.getInt("matched")).isEqualTo(2);
        assertThat(trial.getInt("judged")).isEqualTo(2);
        assertThat(trial.getInt("agreed")).isEqualTo(1);
        assertThat(trial.getInt("nobody")).isZero();
        assertThat(trial.getList("examples.ticketId")).containsExactly(waits.id(), went.id());
        assertThat(trial.getList("examples.chosen.name")).containsExactly(cai, cai);
        assertThat(trial.getString(
                        "examples[0].passedOver.find { it.name == '" + crowd.name("an") + "' }.reasons.code"))
                .contains("CERTIFICATE_MISSING");
        assertThat(waits.status()).isEqualTo("TRIAGED");
        assertThat(waits.story()).doesNotContain("rule-applied");

        dispatchRule("Before it", Map.of("categoryId", crowd.category()), Map.of("strategy", "POOL"));
        assertThat(trial("dispatch", rule).getInt("decidedBefore")).isEqualTo(2);
    }

    @Test
    void aRuleThatMakesNoSenseIsRefused() {
        as("dispatcher")
                .body(profile("Nothing", "DRAFT", Map.of(), Map.of()))
                .post("/api/triage-rules")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("outcome"));
        as("dispatcher")
                .body(profile("No team", "DRAFT", Map.of(), Map.of("strategy", "TEAM")))
                .post("/api/dispatch-rules")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("outcome.teamId"));
    }

    private Job reported(String title, String who) {
        Map<String, Object> need = new HashMap<>(house.need());
        need.put("title", title);
        Response answer = as(who).body(need).post("/api/tickets");
        answer.then().statusCode(201);
        return new Job(answer.jsonPath().getString("id"));
    }

    private static JsonPath trial(String kind, Map<String, Object> rule) {
        Response answer =
                as("dispatcher").body(Map.of("rule", rule, "days", 30)).post("/api/" + kind + "-rules/trial");
        answer.then().statusCode(200);
        return answer.jsonPath();
    }

    private static String triageRule(String name, String mode, Map<String, ?> condition, Map<String, ?> outcome) {
        return added("/api/triage-rules", profile(name, mode, condition, outcome));
    }

    private static String dispatchRule(String name, Map<String, ?> condition, Map<String, ?> outcome) {
        return added("/api/dispatch-rules", profile(name, "AUTOMATIC", condition, outcome));
    }

    private static String added(String path, Map<String, Object> profile) {
        Response answer = as("dispatcher").body(profile).post(path);
        answer.then().statusCode(201);
        return answer.jsonPath().getString("id");
    }

    private static Map<String, Object> profile(
            String name, String mode, Map<String, ?> condition, Map<String, ?> outcome) {
        return Map.of("name", name, "mode", mode, "condition", condition, "outcome", outcome);
    }

    private static JsonPath entry(Job job, String kind) {
        Response answer = as("dispatcher").get("/api/tickets/" + job.id() + "/timeline?size=200");
        return answer.jsonPath().setRootPath("items.find { it.kind == '" + kind + "' }");
    }
}
