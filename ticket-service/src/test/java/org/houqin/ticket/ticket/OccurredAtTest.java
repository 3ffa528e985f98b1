package org.houqin.ticket.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.houqin.ticket.House.as;
import static org.houqin.ticket.House.person;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.houqin.testkit.RealParts;
import org.houqin.ticket.House;
import org.houqin.ticket.House.Job;
import org.houqin.ticket.ShiftedClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is done without a connection and told later, and what is promised for later. */
@QuarkusTest
@RealParts
class OccurredAtTest {
    @Inject
    ShiftedClock clock;

    @Inject
    TicketTimeout timeout;

    private House house;

    @BeforeEach
    void open() {
        house = House.open();
    }

    @Test
    void theClockGoesByWhenItHappenedAndTheHistorySaysWhenItWasTold() {
        Job job = house.submitted(House.EQUIPMENT, "NORMAL").begun();
        clock.pass(Duration.ofHours(2));
        Instant done = clock.instant();
        clock.pass(Duration.ofHours(40));

        job.does("technician", "finish", finish(done));

        JsonPath ticket = job.seenBy("staff");
        assertThat(ticket.getString("sla[1].state")).isEqualTo("MET");
        assertThat(Instant.parse(ticket.getString("finishedAt"))).isEqualTo(done);
        Map<String, Object> told = last(job);
        assertThat(Instant.parse((String) told.get("at"))).isEqualTo(done);
        assertThat(Instant.parse((String) told.get("recordedAt"))).isAfter(done.plus(Duration.ofHours(39)));
        assertThat(told).containsEntry("toldLater", true);
    }

    @Test
    void whatIsToldAtOnceIsNotFlagged() {
        Job job = house.accepted()
                .does(
                        "technician",
                        "start",
                        Map.of("occurredAt", clock.instant().toString()));
        assertThat(last(job)).containsEntry("toldLater", false);
    }

    @Test
    void aTimeThatCannotBeIsRefusedAndNothingMoves() {
        Job job = house.accepted();
        Instant accepted = clock.instant();
        refused(job, clock.instant().plus(Duration.ofMinutes(2)), "is in the future");
        refused(job, accepted.minus(Duration.ofHours(1)), "is before the ticket last moved");
        clock.pass(Duration.ofHours(80));
        refused(job, clock.instant().minus(Duration.ofHours(72).plusMinutes(1)), "is more than 72 hours ago");
        assertThat(job.status()).isEqualTo("ACCEPTED");
    }

    @Test
    void nobodyTookItBeforeTheyHadIt() {
        Job job = house.dispatched();
        Instant with = clock.instant();
        clock.pass(Duration.ofHours(1));
        job.does(
                "dispatcher",
                "handover",
                Map.of("technicianId", person("tech-water"), "note", "Yours", "override", true));
        job.attempt("tech-water", "accept", Map.of("occurredAt", with.toString()))
                .then()
                .statusCode(400)
                .body("errors[0].message", equalTo("is before the ticket last moved"));
    }

    @Test
    void whatWasBegunMeanwhileKeepsItsTime() {
        Job first = house.accepted();
        Job second = house.accepted();
        Instant began = clock.instant();
        clock.pass(Duration.ofMinutes(30));
        second.does("technician", "start", Map.of());
        clock.pass(Duration.ofMinutes(30));
        first.does("technician", "start", Map.of("occurredAt", began.toString()));
        clock.pass(Duration.ofMinutes(10));
        assertThat(minutes(first)).isEqualTo(30);
        assertThat(minutes(second)).isEqualTo(40);
    }

    @Test
    void theTimeOfAHelperEndsWithTheirPart() {
        for (boolean dismissed : new boolean[] {true, false}) {
            Job job = house.started();
            job.does(
                    "technician",
                    "assist",
                    Map.of("technicianId", person("tech-water"), "note", "Two", "override", true));
            as("tech-water")
                    .body(Map.of())
                    .post("/api/tickets/" + job.id() + "/labour/start")
                    .then()
                    .statusCode(204);
            clock.pass(Duration.ofMinutes(20));
            if (dismissed) {
                job.does("technician", "dismiss", Map.of("technicianId", person("tech-water")));
            } else {
                job.does("tech-water", "helped", Map.of("labourMinutes", 20));
            }
            clock.pass(Duration.ofMinutes(20));
            assertThat(minutes(job)).isEqualTo(40 + 20);
        }
    }

    @Test
    void theRequesterHasADayFromWhenTheyWereAsked() {
        Job job = house.submitted(House.EQUIPMENT, "NORMAL").begun();
        Instant done = clock.instant();
        clock.pass(Duration.ofHours(30));
        job.does("technician", "finish", finish(done));
        timeout.closeUnanswered().await().atMost(Duration.ofSeconds(10));
        assertThat(job.status()).isEqualTo("FINISHED");

        clock.pass(Duration.ofHours(24).plusMinutes(1));
        timeout.closeUnanswered().await().atMost(Duration.ofSeconds(10));
        assertThat(job.status()).isEqualTo("CLOSED");
    }

    @Test
    void aPlanAnswersAnOrdinaryNeedAndTellsTheRequesterWhen() {
        Job job = house.triaged();
        Instant when = clock.instant().plus(Duration.ofDays(2));
        job.does(
                "dispatcher",
                "plan",
                Map.of("plannedFor", when.toString(), "message", "The plumber comes on Thursday."));

        JsonPath ticket = job.seenBy("staff");
        assertThat(ticket.getString("status")).isEqualTo("TRIAGED");
        assertThat(ticket.getString("sla[0].state")).isEqualTo("MET");
        assertThat(Instant.parse(ticket.getString("plannedFor"))).isEqualTo(when);
        assertThat(last(job)).containsEntry("kind", "planned").containsEntry("note", "The plumber comes on Thursday.");
    }

    @Test
    void aPlanIsNoAnswerToAnUrgentNeed() {
        Job job = house.submitted(House.WATER, "URGENT")
                .does("dispatcher", "triage", Map.of())
                .does(
                        "dispatcher",
                        "plan",
                        Map.of("plannedFor", clock.instant().plusSeconds(600).toString(), "message", "Soon"));
        assertThat(job.seenBy("staff").getString("sla[0].state")).isEqualTo("RUNNING");
    }

    @Test
    void aPlanForThePastOrWithoutAWordIsRefused() {
        Job job = house.triaged();
        Instant now = clock.instant();
        job.attempt(
                        "dispatcher",
                        "plan",
                        Map.of("plannedFor", now.minusSeconds(1).toString(), "message", "Then"))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("plannedFor"));
        job.attempt(
                        "dispatcher",
                        "plan",
                        Map.of("plannedFor", now.plusSeconds(600).toString(), "message", " "))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("message"));
        assertThat(job.seenBy("staff").getString("plannedFor")).isNull();
    }

    private static int minutes(Job job) {
        return as("dispatcher")
                .get("/api/tickets/" + job.id() + "/worksheet")
                .jsonPath()
                .getInt("labourMinutes");
    }

    private static Map<String, Object> finish(Instant occurredAt) {
        return Map.of("cause", "Worn", "remedy", "Replaced", "labourMinutes", 5, "occurredAt", occurredAt.toString());
    }

    private static void refused(Job job, Instant occurredAt, String why) {
        job.attempt("technician", "start", new HashMap<>(Map.of("occurredAt", occurredAt.toString())))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("occurredAt"))
                .body("errors[0].message", equalTo(why));
    }

    private static Map<String, Object> last(Job job) {
        List<Map<String, Object>> items = as("staff")
                .get("/api/tickets/" + job.id() + "/timeline")
                .jsonPath()
                .getList("items");
        return items.get(items.size() - 1);
    }
}
