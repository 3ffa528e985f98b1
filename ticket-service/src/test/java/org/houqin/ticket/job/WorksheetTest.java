package org.houqin.ticket.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.houqin.ticket.House.as;
import static org.houqin.ticket.job.Procedure.photo;
import static org.houqin.ticket.job.Procedure.says;
import static org.houqin.ticket.job.Procedure.step;
import static org.houqin.ticket.job.Procedure.uploaded;
import static org.houqin.ticket.job.Procedure.worksheetOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houqin.testkit.RealParts;
import org.houqin.ticket.House;
import org.houqin.ticket.House.Job;
import org.houqin.ticket.attachment.SomePicture;
import org.junit.jupiter.api.Test;

/** The order of steps, reasons without a signature, photos of before and after; over HTTP. */
@QuarkusTest
@RealParts
class WorksheetTest {
    private static final Map<String, String> DONE = Map.of("cause", "Worn seal", "remedy", "Replaced");

    @Test
    void aStepWaitsForTheMandatoryOnesBeforeIt() {
        Job job = Procedure.of(
                        false,
                        List.of(
                                step("Shut the valve", true, "TECHNICIAN"),
                                step("Take a look", false, "TECHNICIAN"),
                                step("Open the lid", true, "TECHNICIAN")))
                .begun();
        for (String verb : List.of("START", "DONE")) {
            for (int later : List.of(1, 2)) {
                says("technician", job, later, verb)
                        .then()
                        .statusCode(409)
                        .body("code", equalTo("STEP_ORDER"))
                        .body("errors.field", contains("steps[0]"))
                        .body("errors[0].message", equalTo("须先完成：Shut the valve"));
            }
        }
        worksheetOf(job).body("steps[2].startedAt", nullValue()).body("missing", contains("steps[0]", "steps[2]"));

        says("technician", job, 0, "DONE").then().statusCode(204);
        says("technician", job, 2, "DONE").then().statusCode(204);
        worksheetOf(job).body("missing.size()", equalTo(0)).body("steps[1].doneAt", nullValue());
        job.does("technician", "finish", DONE);
    }

    @Test
    void whatWasDoneInOrderIsSaidAgainAndTakenBackInAnyOrder() {
        Job job = Procedure.of(
                        false,
                        List.of(step("Shut the valve", true, "TECHNICIAN"), step("Open the lid", true, "TECHNICIAN")))
                .begun();
        says("technician", job, 0, "DONE").then().statusCode(204);
        says("technician", job, 1, "DONE").then().statusCode(204);
        says("technician", job, 0, "UNDO").then().statusCode(204);
        says("technician", job, 1, "DONE").then().statusCode(204);
        worksheetOf(job).body("missing", contains("steps[0]"));
        says("technician", job, 1, "UNDO").then().statusCode(204);
        says("technician", job, 1, "DONE").then().statusCode(409);
        says("technician", job, 0, "DONE").then().statusCode(204);
        says("technician", job, 1, "DONE").then().statusCode(204);
    }

    @Test
    void aStepOfTheDeskComesFirstForTheTechnicianToo() {
        Job job = Procedure.of(
                        false,
                        List.of(step("Cut the power", true, "DISPATCHER"), step("Open the lid", true, "TECHNICIAN")))
                .begun();
        says("technician", job, 0, "DONE").then().statusCode(403);
        says("technician", job, 1, "DONE").then().statusCode(409).body("errors.field", contains("steps[0]"));
        says("dispatcher", job, 0, "DONE").then().statusCode(204);
        says("technician", job, 1, "DONE").then().statusCode(204);
    }

    @Test
    void workIsFinishedWithoutASignatureForAReasonThatStaysInTheHistory() {
        Job job = Procedure.of(true, List.of()).begun();
        for (String reason : new String[] {null, "  "}) {
            job.attempt("technician", "finish", finished(reason))
                    .then()
                    .statusCode(400)
                    .body("errors.field", contains("signatureId"));
        }
        assertThat(job.status()).isEqualTo("IN_PROGRESS");
        worksheetOf(job).body("signed", equalTo(false));

        job.does("technician", "finish", finished(" Nobody in "));
        worksheetOf(job).body("signed", equalTo(true));
        assertThat(job.story()).containsSubsequence("not-signed", "work-finished");
        assertThat(whyUnsigned(job)).containsExactly("Nobody in");
    }

    @Test
    void aReasonGivenBeforeTheWorkIsDoneIsEnoughAndIsAskedForOnce() {
        Job job = Procedure.of(true, List.of()).begun();
        signs(job, Map.of()).then().statusCode(400).body("errors[0].field", equalTo("reason"));
        signs(job, Map.of("reason", "   ")).then().statusCode(400);
        worksheetOf(job).body("missing", hasItem("signatureId"));
        signs(job, Map.of("reason", "The office is locked")).then().statusCode(204);
        worksheetOf(job).body("missing", not(hasItem("signatureId")));

        job.does("technician", "finish", finished("Nobody in"));
        assertThat(whyUnsigned(job)).containsExactly("The office is locked");
    }

    @Test
    void whoSignedNeedsNoReason() {
        Job job = Procedure.of(true, List.of()).begun();
        job.attempt(
                        "technician",
                        "finish",
                        with(DONE, "signatureId", UUID.randomUUID().toString()))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("attachmentIds"));
        job.does("technician", "finish", with(with(DONE, "signatureId", photo()), "unsignedReason", "Nobody in"));
        assertThat(kinds(job)).containsExactly("SIGNATURE");
        assertThat(job.story()).doesNotContain("not-signed");
    }

    @Test
    void photosOfBeforeAndAfterStandWithTheTicketAsSuch() {
        Job job = House.open().started();
        String before = photo();
        String after = photo();
        photos("technician", job, "AFTER", after).then().statusCode(204);
        photos("technician", job, "BEFORE", before).then().statusCode(204);
        for (String who : List.of("technician", "dispatcher", "staff")) {
            as(who).get("/api/tickets/" + job.id() + "/attachments")
                    .then()
                    .statusCode(200)
                    .body("size()", equalTo(2))
                    .body("find { it.id == '" + before + "' }.kind", equalTo("BEFORE"))
                    .body("find { it.id == '" + after + "' }.kind", equalTo("AFTER"))
                    .body("[0].by.name", equalTo("technician"));
            as(who).get("/api/attachments/" + before + "?size=thumbnail").then().statusCode(200);
        }
    }

    @Test
    void onlyPicturesOfTheirOwnThatNothingUsesYetShowTheWork() {
        Job job = House.open().started();
        String used = photo();
        photos("technician", job, "BEFORE", used).then().statusCode(204);
        byte[] document = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        for (String wrong : List.of(
                used,
                UUID.randomUUID().toString(),
                uploaded("staff", "photo.jpg", SomePicture.jpeg(40, 30)),
                uploaded("technician", "report.pdf", document))) {
            photos("technician", job, "AFTER", wrong)
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", equalTo("attachmentIds"));
        }
        photos("technician", job, "DURING", photo()).then().statusCode(400);
        photos("technician", job, "AFTER").then().statusCode(400);
        assertThat(kinds(job)).containsExactly("BEFORE");
    }

    @Test
    void photosOfTheWorkAreTakenByWhoeverDoesItWhileItIsDone() {
        House house = House.open();
        Job accepted = house.accepted();
        photos("technician", accepted, "BEFORE", photo()).then().statusCode(409).body("code", equalTo("TICKET_STATE"));
        Job started = house.started();
        photos("staff", started, "BEFORE", photo()).then().statusCode(403);
        photos("dispatcher", started, "BEFORE", photo()).then().statusCode(403);
        photos("tech-water", started, "BEFORE", photo()).then().statusCode(404);
        photos("technician", house.finished(), "AFTER", photo()).then().statusCode(409);
    }

    private static Response signs(Job job, Map<String, ?> body) {
        return as("technician").body(body).post("/api/tickets/" + job.id() + "/signature");
    }

    private static Response photos(String who, Job job, String moment, String... attachments) {
        return as(who).body(Map.of("moment", moment, "attachmentIds", List.of(attachments)))
                .post("/api/tickets/" + job.id() + "/photos");
    }

    private static Map<String, String> finished(String unsignedReason) {
        return unsignedReason == null ? DONE : with(DONE, "unsignedReason", unsignedReason);
    }

    private static Map<String, String> with(Map<String, String> said, String field, String value) {
        Map<String, String> more = new HashMap<>(said);
        more.put(field, value);
        return more;
    }

    private static List<String> whyUnsigned(Job job) {
        return as("dispatcher")
                .get("/api/tickets/" + job.id() + "/timeline?size=200")
                .jsonPath()
                .getList("items.findAll { it.kind == 'not-signed' }.note");
    }

    private static List<String> kinds(Job job) {
        return as("dispatcher")
                .get("/api/tickets/" + job.id() + "/attachments")
                .jsonPath()
                .getList("kind");
    }
}
