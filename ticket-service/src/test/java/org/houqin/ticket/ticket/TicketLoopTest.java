package org.houqin.ticket.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.houqin.ticket.House.as;
import static org.houqin.ticket.House.person;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houqin.testkit.RealParts;
import org.houqin.testkit.TestDatabase;
import org.houqin.testkit.TestEvents;
import org.houqin.ticket.House;
import org.houqin.ticket.House.Job;
import org.houqin.ticket.ShiftedClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way of a ticket from submission to closure, over HTTP. */
@QuarkusTest
@RealParts
class TicketLoopTest {
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
    void aNeedBecomesATicketWithRunningClocks() {
        as("staff")
                .body(house.need())
                .post("/api/tickets")
                .then()
                .statusCode(201)
                .header("Location", matchesPattern(".*/api/tickets/.*"))
                .header("ETag", equalTo("\"0\""))
                .body("number", matchesPattern("T-\\d{4}-\\d{6}"))
                .body("status", equalTo("SUBMITTED"))
                .body("location.path.en", equalTo("Building 3 / Room 304"))
                .body("requester.name", equalTo("staff"))
                .body("sla.target", equalTo(List.of("RESPOND", "RESOLVE")))
                .body("sla.state", equalTo(List.of("RUNNING", "RUNNING")))
                .body("allowed", hasItems("cancel", "comment"));
    }

    @Test
    void theWholeWayIsToldInTheTimelineAndToOthers() {
        Job job = house.finished().does("staff", "confirm", Map.of("score", 5, "comment", "Quick and tidy"));

        JsonPath ticket = job.seenBy("staff");
        assertThat(ticket.getString("status")).isEqualTo("CLOSED");
        assertThat(ticket.getInt("rating.score")).isEqualTo(5);
        assertThat(ticket.getInt("report.labourMinutes")).isEqualTo(25);
        assertThat(ticket.getList("sla.state")).containsExactly("MET", "MET");
        assertThat(job.story())
                .containsExactly(
                        "submitted",
                        "triaged",
                        "dispatched",
                        "accepted",
                        "work-started",
                        "work-finished",
                        "confirmed",
                        "closed");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(TestEvents.types(TestEvents.of("ticket").stream()
                                .filter(event -> event.key().equals(job.id()))
                                .toList()))
                        .hasSize(10)
                        .endsWith("ticket.confirmed.v1", "ticket.closed.v1"));
        assertThat(TestDatabase.number("select margin_seconds from sla_clock where target = 'RESOLVE' and ticket_id = '"
                        + job.id() + "'"))
                .isPositive();
    }

    @Test
    void theTimelineSaysWhoMovedTheTicketFromWhereToWhereAndWhy() {
        Job job = house.triaged()
                .does("dispatcher", "dispatch", Map.of("technicianId", person("technician"), "note", "Bring a ladder"));
        as("staff")
                .get("/api/tickets/" + job.id() + "/timeline")
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .body("items[2].actor.name", equalTo("dispatcher"))
                .body("items[2].from", equalTo("TRIAGED"))
                .body("items[2].to", equalTo("DISPATCHED"))
                .body("items[2].note", equalTo("Bring a ladder"))
                .body("items[2].data.technicianName", equalTo("technician"));
    }

    @Test
    void waitingMovesTheResolveDueTimeByAsLongAsItTook() {
        Job job = house.submitted(House.EQUIPMENT, "NORMAL").begun();
        String due = job.seenBy("technician").getString("sla[1].dueAt");
        job.does("technician", "wait", Map.of("reason", "ACCESS", "note", "Nobody opens"));
        clock.pass(Duration.ofHours(3));
        assertThat(job.seenBy("staff").getString("pause.party")).isEqualTo("REQUESTER");
        assertThat(job.seenBy("staff").getString("sla[1].state")).isEqualTo("PAUSED");

        job.does("technician", "resume", Map.of());

        Duration moved = Duration.between(
                Instant.parse(due), Instant.parse(job.seenBy("technician").getString("sla[1].dueAt")));
        assertThat(moved).isBetween(Duration.ofHours(3), Duration.ofHours(3).plusSeconds(30));
        assertThat(job.status()).isEqualTo("IN_PROGRESS");
    }

    @Test
    void nobodyAnsweringForADayClosesTheTicketOnce() {
        Job job = house.finished();
        timeout.closeUnanswered().await().atMost(Duration.ofSeconds(10));
        assertThat(job.status()).isEqualTo("FINISHED");

        clock.pass(Duration.ofHours(24).plusMinutes(1));
        timeout.closeUnanswered().await().atMost(Duration.ofSeconds(10));
        timeout.closeUnanswered().await().atMost(Duration.ofSeconds(10));

        assertThat(job.status()).isEqualTo("CLOSED");
        assertThat(job.story()).endsWith("work-finished", "closed").containsOnlyOnce("closed");
    }

    @Test
    void twoReplicasClosingAtOnceCloseEachTicketOnce() {
        List<Job> jobs = List.of(house.finished(), house.finished(), house.finished());
        clock.pass(Duration.ofHours(25));
        Uni.join()
                .all(timeout.closeUnanswered(), timeout.closeUnanswered())
                .andFailFast()
                .await()
                .atMost(Duration.ofSeconds(10));
        for (Job job : jobs) {
            assertThat(job.status()).isEqualTo("CLOSED");
            assertThat(job.story()).containsOnlyOnce("closed");
        }
    }

    @Test
    void reopeningOpensTheNextClosureWithAClockOfItsOwn() {
        Job job = house.finished().does("staff", "reopen", Map.of("reason", "It still drips"));
        JsonPath ticket = job.seenBy("staff");
        assertThat(ticket.getString("status")).isEqualTo("TRIAGED");
        assertThat(ticket.getInt("closure")).isEqualTo(2);
        assertThat(ticket.getInt("rework")).isEqualTo(1);
        assertThat(ticket.getList("sla.state")).containsExactly("MET", "RUNNING");
        assertThat(TestDatabase.number("select count(*) from sla_clock where ticket_id = '" + job.id() + "'"))
                .isEqualTo(3);
    }

    @Test
    void theSameIdempotencyKeyGivesTheFirstTicketAgain() {
        String key = UUID.randomUUID().toString();
        Response first =
                as("staff").header("Idempotency-Key", key).body(house.need()).post("/api/tickets");
        Response again =
                as("staff").header("Idempotency-Key", key).body(house.need()).post("/api/tickets");
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.jsonPath().getString("id")).isEqualTo(first.jsonPath().getString("id"));
    }

    @Test
    void whoDecidedOnAnOlderVersionIsToldSo() {
        Job job = house.triaged();
        as("dispatcher")
                .header("If-Match", "\"0\"")
                .body(Map.of("technicianId", person("technician")))
                .post("/api/tickets/" + job.id() + "/dispatch")
                .then()
                .statusCode(412)
                .body("code", equalTo("STALE_VERSION"));
        String etag = as("dispatcher").get("/api/tickets/" + job.id()).header("ETag");
        as("dispatcher")
                .header("If-Match", etag)
                .body(Map.of("technicianId", person("technician")))
                .post("/api/tickets/" + job.id() + "/dispatch")
                .then()
                .statusCode(200);
    }

    @Test
    void aCommandTheStateForbidsIsAConflict() {
        house.submitted()
                .attempt("dispatcher", "dispatch", Map.of("technicianId", person("technician")))
                .then()
                .statusCode(409)
                .body("code", equalTo("TICKET_STATE"));
    }

    @Test
    void onlyTechniciansAreGivenWork() {
        house.triaged()
                .attempt("dispatcher", "dispatch", Map.of("technicianId", person("staff")))
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_A_TECHNICIAN"));
    }

    @Test
    void theQueueShowsWhatIsDueFirstOnTop() {
        Job later = house.submitted();
        Map<String, Object> urgent = new HashMap<>(house.need());
        urgent.put("urgency", "URGENT");
        String first = as("staff").body(urgent).post("/api/tickets").jsonPath().getString("id");
        List<String> queue = as("dispatcher")
                .get("/api/queue?size=200&status=SUBMITTED")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id");
        assertThat(queue).contains(first, later.id());
        assertThat(queue.indexOf(first)).isLessThan(queue.indexOf(later.id()));
    }

    @Test
    void listsArePagedSearchedAndFiltered() {
        Map<String, Object> need = new HashMap<>(house.need());
        need.put("title", "灯管闪烁");
        for (int i = 0; i < 3; i++) {
            as("staff-2").body(need).post("/api/tickets").then().statusCode(201);
        }
        JsonPath page = as("staff-2").get("/api/my/tickets?size=2").jsonPath();
        assertThat(page.getList("items")).hasSize(2);
        assertThat(page.getString("total")).isEqualTo("3");
        as("staff-2")
                .get("/api/my/tickets?size=2&after=" + page.getString("next"))
                .then()
                .body("items", hasSize(1))
                .body("next", equalTo(null));
        as("manager").get("/api/tickets?q=灯管").then().body("total", equalTo("3"));
        as("manager").get("/api/tickets?q=灯管&status=CLOSED").then().body("total", equalTo("0"));
        as("manager").get("/api/tickets?q=灯").then().body("total", equalTo("3"));
    }

    @Test
    void techniciansFindTheirJobsAndDispatchersTheirLoad() {
        Job job = house.accepted();
        as("technician").get("/api/my/jobs").then().statusCode(200).body("items.id", hasItem(job.id()));
        List<Map<String, Object>> load =
                as("dispatcher").get("/api/technicians").jsonPath().getList("items");
        assertThat(load)
                .filteredOn(row -> row.get("id").equals(person("technician").toString()))
                .singleElement()
                .satisfies(row -> assertThat((Integer) row.get("openJobs")).isPositive());
    }

    @Test
    void theBoardFindsTicketsByWordsAndPlaceInAnyOrder() {
        Job job = house.submitted();
        String place = job.seenBy("dispatcher").getString("location.path.zh");
        String number = job.seenBy("dispatcher").getString("number");
        String digits = number.substring(number.lastIndexOf('-') + 1);
        for (String typed : List.of(place, number, number.substring(0, number.length() - 1), digits)) {
            as("dispatcher")
                    .queryParam("q", typed)
                    .get("/api/queue?size=200")
                    .then()
                    .statusCode(200)
                    .body("items.id", hasItem(job.id()));
        }
        as("dispatcher")
                .queryParam("q", place + " qqqzz")
                .get("/api/queue")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void whatIsDoneStandsOnTheBoardUntilItIsConfirmed() {
        Job job = house.accepted()
                .does("technician", "start", Map.of())
                .does("technician", "finish", Map.of("cause", "Worn", "remedy", "Replaced", "labourMinutes", 5));
        as("dispatcher")
                .get("/api/queue?size=200&status=FINISHED")
                .then()
                .body("items.id", hasItem(job.id()))
                .body("items.status", everyItem(equalTo("FINISHED")));
        as("dispatcher").get("/api/queue?size=200").then().body("items.id", not(hasItem(job.id())));
        as("manager").get("/api/metrics/tickets").then().body("toConfirm", greaterThan(0));
    }
}
