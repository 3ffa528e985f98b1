package org.houqin.ticket.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.houqin.ticket.House.as;
import static org.houqin.ticket.House.person;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.houqin.testkit.RealParts;
import org.houqin.testkit.TestDatabase;
import org.houqin.ticket.House;
import org.houqin.ticket.House.Job;
import org.houqin.ticket.ShiftedClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who does it, decided by people: reasons, overrides, grabbing, handing over, helping, outside firms. */
@QuarkusTest
@RealParts
class DispatchTest {
    @Inject
    ShiftedClock clock;

    private House house;

    @BeforeEach
    void open() {
        house = House.open();
    }

    @Test
    void whoLacksTheCertificateIsShownWithTheReasonAndCannotBeChosen() {
        Crowd crowd = Crowd.ofLicensedWork(house);
        String without = crowd.skilled("an");
        String with = crowd.licensed("bo", LocalDate.of(2099, 1, 1));
        Job job = crowd.sortedIn();

        JsonPath candidates = candidates(job);
        assertThat(candidates.getString("find { it.name == '" + with + "' }.choice"))
                .isEqualTo("OPEN");
        assertThat(candidates.getString("find { it.name == '" + without + "' }.choice"))
                .isEqualTo("CLOSED");
        assertThat(candidates.getList("find { it.name == '" + without + "' }.reasons.code", String.class))
                .contains("CERTIFICATE_MISSING", "SKILL_FITS");
        job.attempt(
                        "dispatcher",
                        "dispatch",
                        Map.of("technicianId", person(without), "override", true, "note", "Do it anyway"))
                .then()
                .statusCode(409)
                .body("code", equalTo("CERTIFICATE_MISSING"));
        assertThat(job.status()).isEqualTo("TRIAGED");
    }

    @Test
    void aTrainingIsKnownByItsDayAndNeededLikeACertificate() {
        Crowd crowd = Crowd.ofLicensedWork(house);
        String trained = crowd.trained("an", LocalDate.of(2025, 3, 1), LocalDate.of(2099, 3, 1));
        Job job = crowd.sortedIn();
        as("dispatcher")
                .get("/api/technicians/" + person(trained))
                .then()
                .body("certificates[0].number", equalTo(""))
                .body("certificates[0].issuedOn", equalTo("2025-03-01"));
        job.does("dispatcher", "dispatch", Map.of("technicianId", person(trained)));
        as("dispatcher")
                .get("/api/changes?thing=technician&thingId=" + person(trained))
                .then()
                .body(
                        "items[0].fields.find { it.field == 'certificates' }.to",
                        hasItem("licence 2025-03-01 – 2099-03-01"));
        crowd.attempt("an", LocalDate.of(2025, 3, 1), LocalDate.of(2025, 2, 1))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("certificates"));
    }

    @Test
    void whoseCertificatesExpireSoonIsFoundAndExported() {
        Crowd crowd = Crowd.ofLicensedWork(house);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai"));
        String past = crowd.licensed("past", today.minusDays(1));
        String soon = crowd.licensed("soon", today.plusDays(60));
        String later = crowd.licensed("late", today.plusDays(61));
        String renewed = crowd.licensed("anew", today.minusDays(1), today.plusYears(2));
        String without = crowd.skilled("none");
        String list = "/api/technicians?size=200&q=" + crowd.skill();

        assertThat(as("dispatcher").get(list).jsonPath().getList("items.name", String.class))
                .containsExactlyInAnyOrder(past, soon, later, renewed, without);
        JsonPath expiring = as("dispatcher").get(list + "&expiringWithin=60").jsonPath();
        assertThat(expiring.getList("items.name", String.class)).containsExactlyInAnyOrder(past, soon);
        assertThat(expiring.getString("total")).isEqualTo("2");
        assertThat(as("dispatcher").get(list + "&expiringWithin=0").jsonPath().getList("items.name", String.class))
                .containsExactly(past);
        as("dispatcher").get(list + "&expiringWithin=-1").then().statusCode(400);

        String table = as("dispatcher")
                .accept("text/csv")
                .header("Accept-Language", "en")
                .get(list + "&expiringWithin=60")
                .asString();
        assertThat(table)
                .contains(
                        "\"Certificates and trainings\"",
                        "\"Valid until\"",
                        today.minusDays(1).toString())
                .contains(past, soon)
                .doesNotContain(later);
    }

    @Test
    void whatSpeaksAgainstSomebodyIsOverriddenWithANoteOnly() {
        Crowd crowd = Crowd.ofSkilledWork(house);
        Job job = crowd.sortedIn();
        Map<String, Object> unskilled = Map.of("technicianId", person("technician"));
        job.attempt("dispatcher", "dispatch", unskilled)
                .then()
                .statusCode(409)
                .body("code", equalTo("OVERRIDE_NEEDED"));
        job.attempt("dispatcher", "dispatch", Map.of("technicianId", person("technician"), "override", true))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("note"));
        job.does(
                "dispatcher",
                "dispatch",
                Map.of("technicianId", person("technician"), "override", true, "note", "Only one in the house"));
        assertThat(job.story()).contains("overridden", "dispatched");
    }

    @Test
    void whoIsFullIsNotChosenWithoutANote() {
        Crowd crowd = Crowd.ofSkilledWork(house);
        String an = crowd.withRoomFor("an", 1);
        crowd.sortedIn().does("dispatcher", "dispatch", Map.of("technicianId", person(an)));
        crowd.sortedIn()
                .attempt("dispatcher", "dispatch", Map.of("technicianId", person(an)))
                .then()
                .statusCode(409)
                .body("code", equalTo("OVERRIDE_NEEDED"));
    }

    @Test
    void ofManyWhoGrabOneGetsItAndTheOthersAreToldSo() {
        Crowd crowd = Crowd.ofSkilledWork(house);
        List<String> names = List.of(crowd.skilled("an"), crowd.skilled("bo"), crowd.skilled("cai"));
        Job job = crowd.sortedIn().does("dispatcher", "offer", Map.of());

        List<Integer> answers = names.stream()
                .map(name -> CompletableFuture.supplyAsync(
                        () -> job.attempt(name, "grab", Map.of()).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertThat(answers).containsExactly(200, 409, 409);
        assertThat(job.status()).isEqualTo("ACCEPTED");
        assertThat(job.story()).containsOnlyOnce("grabbed");
    }

    @Test
    void nobodyGrabsWhatTheyHaveNoCertificateFor() {
        Crowd crowd = Crowd.ofLicensedWork(house);
        String an = crowd.skilled("an");
        Job job = crowd.sortedIn().does("dispatcher", "offer", Map.of());
        as(an).get("/api/my/pool?size=200").then().statusCode(200);
        job.attempt(an, "grab", Map.of()).then().statusCode(409).body("code", equalTo("CERTIFICATE_MISSING"));
    }

    @Test
    void handingOverKeepsTheStoryAndTheNextAcceptsAnew() {
        Crowd crowd = Crowd.ofSkilledWork(house);
        String an = crowd.skilled("an");
        String bo = crowd.skilled("bo");
        Job job = crowd.sortedIn()
                .does("dispatcher", "dispatch", Map.of("technicianId", person(an)))
                .does(an, "accept", Map.of())
                .does(an, "start", Map.of())
                .does(an, "handover", Map.of("technicianId", person(bo), "note", "The cover is off already"));
        assertThat(job.seenBy(bo).getList("allowed", String.class)).contains("accept");
        as(an).get("/api/tickets/" + job.id()).then().statusCode(404);
        assertThat(job.story()).endsWith("work-started", "handed-over");
    }

    @Test
    void severalWorkOnOneTicketEachWithTheirOwnPart() {
        Crowd crowd = Crowd.ofSkilledWork(house);
        String an = crowd.skilled("an");
        String bo = crowd.skilled("bo");
        Job job = crowd.sortedIn()
                .does("dispatcher", "dispatch", Map.of("technicianId", person(an)))
                .does(an, "accept", Map.of())
                .does(an, "start", Map.of())
                .does(an, "assist", Map.of("technicianId", person(bo), "note", "Two to carry it"))
                .does(bo, "help", Map.of())
                .does(bo, "helped", Map.of("labourMinutes", 20));
        assertThat(job.seenBy(an).getInt("helpers[0].labourMinutes")).isEqualTo(20);
        assertThat(job.status()).isEqualTo("IN_PROGRESS");
    }

    @Test
    void anOutsideFirmHasAClockOfItsOwnFromTheMomentItGetsTheWork() {
        Crowd crowd = Crowd.ofSkilledWork(house);
        String outsider = crowd.skilled("wai");
        crowd.team(true, outsider);
        Job job = crowd.sortedIn();
        clock.pass(Duration.ofHours(1));
        assertThat(targets(job)).doesNotContain("FIRM");

        job.does("dispatcher", "dispatch", Map.of("technicianId", person(outsider)));
        JsonPath seen = job.seenBy("dispatcher");
        assertThat(seen.getString("sla.find { it.target == 'FIRM' }.state")).isEqualTo("RUNNING");
        assertThat(seen.getString("sla.find { it.target == 'FIRM' }.startedAt"))
                .isGreaterThan(seen.getString("sla.find { it.target == 'RESOLVE' }.startedAt"));
        job.does(outsider, "accept", Map.of())
                .does(outsider, "start", Map.of())
                .does(outsider, "finish", Map.of("cause", "Worn", "remedy", "Replaced", "labourMinutes", 5));
        assertThat(job.seenBy("dispatcher").getString("sla.find { it.target == 'FIRM' }.state"))
                .isEqualTo("MET");
    }

    @Test
    void theFirmsClockStopsWhenTheWorkLeavesItAndStartsAnewAtTheNext() {
        Crowd crowd = Crowd.ofSkilledWork(house);
        String own = crowd.skilled("an");
        String outsider = crowd.skilled("wai");
        String firm = crowd.team(true, outsider);
        String other = crowd.team(true, crowd.skilled("ling"));
        Job job = crowd.sortedIn().does("dispatcher", "offer", Map.of("teamId", firm));
        assertThat(firmClocks(job, "stopped_at is null")).isOne();

        job.does(outsider, "grab", Map.of());
        assertThat(firmClocks(job, "true")).isOne();
        job.does("dispatcher", "handover", Map.of("technicianId", person(own), "note", "We do it ourselves"));
        assertThat(firmClocks(job, "stopped_at is null")).isZero();
        assertThat(job.story()).contains("handed-over");

        job.does(own, "decline", Map.of("reason", "No time")).does("dispatcher", "offer", Map.of("teamId", other));
        assertThat(firmClocks(job, "stopped_at is null")).isOne();
        assertThat(firmClocks(job, "true")).isEqualTo(2);
        as("wai").get("/api/tickets/" + job.id()).then().statusCode(404);
    }

    @Test
    void aMergedDuplicateGoesOnInTheOtherWithEverybodyWhoWaits() {
        Job kept = house.submitted();
        Job duplicate = house.submitted();
        as("staff-2").get("/api/me").then().statusCode(200);
        duplicate.does("staff-2", "join", Map.of());
        as("dispatcher").get("/api/tickets/" + kept.id() + "/duplicates").then().body("id", hasItem(duplicate.id()));

        duplicate.does("dispatcher", "merge", Map.of("into", kept.id()));

        assertThat(duplicate.status()).isEqualTo("MERGED");
        as("staff-2").get("/api/tickets/" + kept.id()).then().statusCode(200);
        as("dispatcher")
                .get("/api/tickets/" + kept.id())
                .then()
                .body("duplicates.id", contains(duplicate.id()))
                .body("watch.others", equalTo(1));
    }

    private static long firmClocks(Job job, String which) {
        return TestDatabase.number(
                "select count(*) from sla_clock where target = 'FIRM' and ticket_id = '" + job.id() + "' and " + which);
    }

    private static List<String> targets(Job job) {
        return job.seenBy("dispatcher").getList("sla.target");
    }

    private static JsonPath candidates(Job job) {
        return as("dispatcher").get("/api/tickets/" + job.id() + "/candidates").jsonPath();
    }
}
