package org.houqin.ticket.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.houqin.ticket.House.as;
import static org.houqin.ticket.House.person;
import static org.houqin.ticket.job.Procedure.photo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.houqin.testkit.RealParts;
import org.houqin.ticket.House;
import org.houqin.ticket.House.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A technician's work on a ticket: procedure, time, photos, signature; over HTTP. */
@QuarkusTest
@RealParts
class JobTest {
    private static String category;
    private static String sop;

    @BeforeEach
    void procedure() {
        if (sop != null) {
            return;
        }
        category = as("admin")
                .body(Map.of("parentId", House.WATER, "code", "JOB-PUMP", "name", name("水泵", "Pump")))
                .post("/api/categories")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        sop = as("admin")
                .body(sop("水泵检修", true))
                .post("/api/sops")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void workIsFinishedOnceEveryMandatoryStepIsDone() {
        Job job = started();
        JsonPath sheet = worksheet(job);
        assertThat(sheet.getString("procedure.zh")).startsWith("水泵检修");
        assertThat(sheet.getString("runningSince")).isNotNull();
        List<String> steps = sheet.getList("steps.step.id");
        job.attempt("technician", "finish", Map.of())
                .then()
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("steps[0]", "steps[1]", "cause", "remedy", "signatureId"));

        step(job, steps.get(0), Map.of("verb", "DONE", "reading", 0.9)).then().statusCode(400);
        step(job, steps.get(0), Map.of("verb", "DONE", "reading", 0.4)).then().statusCode(204);
        step(job, steps.get(1), Map.of("verb", "DONE"))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("attachmentIds"));
        step(job, steps.get(1), Map.of("verb", "DONE", "attachmentIds", List.of(photo())))
                .then()
                .statusCode(204);
        for (int i = 0; i < 2; i++) {
            step(job, steps.get(2), Map.of("verb", "DONE")).then().statusCode(204);
        }
        as("technician")
                .body(Map.of("attachmentId", photo()))
                .post("/api/tickets/" + job.id() + "/signature")
                .then()
                .statusCode(204);
        worksheetOf(job)
                .body("missing.size()", equalTo(0))
                .body("steps[0].reading", equalTo(0.4f))
                .body("steps[1].photos", equalTo(1))
                .body("steps[2].doneBy", equalTo("technician"));

        code("CAUSE", "JOB-WORN", "磨损", "Worn");
        job.does("technician", "finish", Map.of("causeCode", "JOB-WORN", "remedy", "换了垫圈"));
        JsonPath seen = job.seenBy("staff");
        assertThat(seen.getString("report.cause")).isEqualTo("磨损 / Worn");
        assertThat(seen.getString("report.causeCode")).isEqualTo("JOB-WORN");
        assertThat(seen.getInt("report.labourMinutes")).isPositive();
        worksheetOf(job).body("runningSince", nullValue());
    }

    @Test
    void workUnderWayKeepsTheProcedureItBeganWith() {
        Job job = started();
        int before = worksheet(job).getInt("number");
        JsonPath known = as("admin").get("/api/sops/" + sop).jsonPath();
        as("admin")
                .header("If-Match", "\"" + known.getLong("version") + "\"")
                .body(sop("水泵检修，新版", true))
                .put("/api/sops/" + sop)
                .then()
                .statusCode(204);
        assertThat(worksheet(job).getInt("number")).isEqualTo(before);
        assertThat(worksheet(started()).getInt("number")).isEqualTo(before + 1);
        as("admin")
                .get("/api/sops/" + sop + "/versions")
                .then()
                .body("items.number", hasItem(before))
                .body("items[0].number", equalTo(before + 1));
        as("admin")
                .get("/api/changes?thing=sop&thingId=" + sop)
                .then()
                .body("items[0].fields.field", hasItem("nameZh"));
    }

    @Test
    void nobodyWorksAtTwoThingsAtATime() {
        Job first = started();
        Job second = started();
        worksheetOf(first).body("runningSince", nullValue());
        worksheetOf(second).body("runningSince", notNullValue());
        as("technician")
                .body(Map.of())
                .post("/api/tickets/" + first.id() + "/labour/start")
                .then()
                .statusCode(204);
        worksheetOf(first).body("runningSince", notNullValue());
        worksheetOf(second).body("runningSince", nullValue());
        as("technician")
                .body(Map.of())
                .post("/api/tickets/" + first.id() + "/labour/stop")
                .then()
                .statusCode(204);
        worksheetOf(first).body("runningSince", nullValue());
    }

    @Test
    void manyThingsStartedAtTheSameTimeAllStartAndTheTimeRunsAtOne() {
        List<Job> jobs = Stream.generate(JobTest::started).limit(6).toList();

        List<Integer> answers = jobs.stream()
                .map(job -> CompletableFuture.supplyAsync(() -> as("technician")
                        .body(Map.of())
                        .post("/api/tickets/" + job.id() + "/labour/start")
                        .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsOnly(204);
        assertThat(jobs)
                .filteredOn(job -> worksheet(job).getString("runningSince") != null)
                .hasSize(1);
    }

    @Test
    void timeIsCorrectedByHandWithAReasonAndTheTimelineKeepsWhatItWas() {
        Job job = started();
        String span = worksheet(job).getString("labour[0].id");
        Instant now = Instant.now();
        Map<String, Object> body = new HashMap<>(Map.of(
                "startedAt",
                now.minusSeconds(3600).toString(),
                "endedAt",
                now.minusSeconds(1).toString()));
        as("technician")
                .body(body)
                .put("/api/tickets/" + job.id() + "/labour/" + span)
                .then()
                .statusCode(400);
        body.put("reason", "Forgot to start it");
        as("technician")
                .body(body)
                .put("/api/tickets/" + job.id() + "/labour/" + span)
                .then()
                .statusCode(204);
        worksheetOf(job).body("labourMinutes", equalTo(60)).body("labour[0].reason", equalTo("Forgot to start it"));
        assertThat(job.story()).contains("labour-corrected");
        body.put("endedAt", now.plusSeconds(600).toString());
        as("technician")
                .body(body)
                .post("/api/tickets/" + job.id() + "/labour")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("endedAt"));
    }

    @Test
    void theTimeStopsWhileTheTicketWaits() {
        Job job = started().does("technician", "wait", Map.of("reason", "WEATHER"));
        worksheetOf(job).body("runningSince", nullValue());
        job.does("technician", "resume", Map.of());
        worksheetOf(job).body("runningSince", notNullValue()).body("labour.size()", equalTo(2));
    }

    @Test
    void theHistoryOfThePlaceIsThereForThoseWhoWork() {
        House house = House.open();
        Job earlier = house.finished();
        Job job = house.started();
        worksheetOf(job).body("placeTickets", equalTo(1));
        as("technician")
                .get("/api/tickets/" + job.id() + "/place-history")
                .then()
                .body("items.id", contains(earlier.id()))
                .body("items[0].cause", equalTo("Worn washer"));
    }

    @Test
    void theHistoryOfThePlaceSaysWhichOfItMayBeOpened() {
        House house = House.open();
        Job mine = house.finished();
        Map<String, Object> somebodyElse =
                Map.of("technicianId", person("tech-water"), "override", true, "note", "Only one in the house");
        Job theirs = house.triaged().does("dispatcher", "dispatch", somebodyElse);
        String history = "/api/tickets/" + house.started().id() + "/place-history";
        as("technician")
                .get(history)
                .then()
                .body("items.id", contains(theirs.id(), mine.id()))
                .body("items.open", contains(false, true));
        as("technician").get("/api/tickets/" + theirs.id()).then().statusCode(404);
        as("dispatcher").get(history).then().body("items.open", contains(true, true));
    }

    @Test
    void aWorksheetIsForThoseWhoWorkOnIt() {
        Job job = started();
        String step = worksheet(job).getString("steps[0].step.id");
        String path = "/api/tickets/" + job.id();
        for (String who : List.of("tech-water", "storekeeper", "staff-2")) {
            as(who).get(path + "/worksheet").then().statusCode(404);
            as(who).get(path + "/place-history").then().statusCode(404);
            as(who).body(Map.of()).post(path + "/labour/start").then().statusCode(404);
            step(who, job, step, Map.of("verb", "DONE", "reading", 0.4)).then().statusCode(404);
            as(who).body(Map.of("reason", "x")).post(path + "/signature").then().statusCode(404);
        }
        as("staff").get(path + "/worksheet").then().statusCode(403);
        step("staff", job, step, Map.of("verb", "DONE", "reading", 0.4)).then().statusCode(403);
        step("dispatcher", job, step, Map.of("verb", "DONE", "reading", 0.4))
                .then()
                .statusCode(403);
        as("manager").get(path + "/worksheet").then().statusCode(200);
        step(job, UUID.randomUUID().toString(), Map.of("verb", "DONE")).then().statusCode(404);
    }

    @Test
    void onlyAdministratorsWriteProceduresAndCodes() {
        for (String who : List.of("staff", "technician", "dispatcher", "manager")) {
            as(who).body(sop("x", false)).post("/api/sops").then().statusCode(403);
            as(who).body(Map.of("kind", "CAUSE", "code", "NO", "name", name("无", "No")))
                    .post("/api/work-codes")
                    .then()
                    .statusCode(403);
        }
        as("staff").get("/api/sops").then().statusCode(403);
    }

    @Test
    void codesFitACategoryAndAllBelowIt() {
        code("REMEDY", "JOB-SWAP", "更换", "Swapped");
        as("technician")
                .get("/api/work-codes?kind=REMEDY&categoryId=" + category)
                .then()
                .body("items.code", hasItem("JOB-SWAP"));
        List<String> others = as("technician")
                .get("/api/work-codes?kind=REMEDY&categoryId=" + House.NETWORK)
                .jsonPath()
                .getList("items.code");
        assertThat(others).doesNotContain("JOB-SWAP");
    }

    private static Job started() {
        House house = House.open();
        Map<String, Object> need = new HashMap<>(house.need());
        need.put("categoryId", category);
        String id = as("staff")
                .body(need)
                .post("/api/tickets")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new Job(id)
                .does("dispatcher", "triage", Map.of())
                .does("dispatcher", "dispatch", Map.of("technicianId", House.person("technician")))
                .does("technician", "accept", Map.of())
                .does("technician", "start", Map.of());
    }

    private static Map<String, Object> sop(String zh, boolean signature) {
        return Map.of(
                "categoryId",
                category,
                "name",
                name(zh, "Pump check"),
                "signature",
                signature,
                "active",
                true,
                "steps",
                List.of(
                        Map.of(
                                "kind",
                                "READING",
                                "text",
                                name("压力", "Pressure"),
                                "mandatory",
                                true,
                                "unit",
                                "MPa",
                                "min",
                                0.3,
                                "max",
                                0.6,
                                "role",
                                "TECHNICIAN"),
                        Map.of("kind", "PHOTO", "text", name("拍照", "Photo"), "mandatory", true, "role", "TECHNICIAN"),
                        Map.of(
                                "kind",
                                "CHECK",
                                "text",
                                name("清场", "Tidy up"),
                                "mandatory",
                                false,
                                "minutes",
                                10,
                                "role",
                                "TECHNICIAN")));
    }

    private static void code(String kind, String code, String zh, String en) {
        as("admin")
                .body(Map.of("kind", kind, "code", code, "categoryId", House.WATER, "name", name(zh, en)))
                .post("/api/work-codes")
                .then()
                .statusCode(201);
    }

    private static io.restassured.response.Response step(Job job, String step, Map<String, ?> body) {
        return step("technician", job, step, body);
    }

    private static io.restassured.response.Response step(String who, Job job, String step, Map<String, ?> body) {
        return as(who).body(body).post("/api/tickets/" + job.id() + "/steps/" + step);
    }

    private static JsonPath worksheet(Job job) {
        return as("technician").get("/api/tickets/" + job.id() + "/worksheet").jsonPath();
    }

    private static io.restassured.response.ValidatableResponse worksheetOf(Job job) {
        return as("technician")
                .get("/api/tickets/" + job.id() + "/worksheet")
                .then()
                .statusCode(200);
    }

    private static Map<String, String> name(String zh, String en) {
        return Map.of("zh", zh, "en", en);
    }
}
