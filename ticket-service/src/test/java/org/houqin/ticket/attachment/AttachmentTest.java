package org.houqin.ticket.attachment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.houqin.ticket.House.person;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houqin.testkit.RealParts;
import org.houqin.testkit.TestDatabase;
import org.houqin.testkit.Tokens;
import org.houqin.ticket.House;
import org.houqin.ticket.ShiftedClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files of tickets, over HTTP. */
@QuarkusTest
@RealParts
class AttachmentTest {
    @Inject
    ShiftedClock clock;

    @Inject
    AttachmentCommands commands;

    private House house;

    @BeforeEach
    void open() {
        house = House.open();
    }

    @Test
    void aPictureIsKeptWithoutItsPositionAndGoesWithTheReport() {
        String id = uploaded("staff", SomePicture.held(6, 40, 20));
        String ticket = reported("staff", id);

        House.as("staff")
                .get("/api/tickets/" + ticket + "/attachments")
                .then()
                .statusCode(200)
                .body("", hasSize(1))
                .body("[0].kind", equalTo("REPORT"))
                .body("[0].width", equalTo(20))
                .body("[0].by.name", equalTo("staff"));
        Response content = House.as("dispatcher").get("/api/attachments/" + id);
        content.then()
                .statusCode(200)
                .contentType("image/jpeg")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", startsWith("inline"))
                .header("Cache-Control", startsWith("private"));
        assertThat(SomePicture.contains(content.asByteArray(), SomePicture.SECRET))
                .isFalse();
        assertThat(House.as("dispatcher")
                        .get("/api/attachments/" + id + "?size=thumbnail")
                        .asByteArray())
                .isNotEmpty();
    }

    @Test
    void filesOfOthersLookLikeNoFiles() {
        String staged = uploaded("staff", SomePicture.png(4, 4));
        House.as("staff-2").get("/api/attachments/" + staged).then().statusCode(404);
        House.as("dispatcher").get("/api/attachments/" + staged).then().statusCode(404);
        House.as("staff-2").delete("/api/attachments/" + staged).then().statusCode(404);
        String ticket = reported("staff", staged);
        House.as("staff-2").get("/api/attachments/" + staged).then().statusCode(404);
        House.as("staff-2")
                .get("/api/tickets/" + ticket + "/attachments")
                .then()
                .statusCode(404);
    }

    @Test
    void aFileIsUsedOnceAndByItsOwner() {
        String mine = uploaded("staff", SomePicture.png(4, 4));
        refused("staff-2", mine);
        reported("staff", mine);
        refused("staff", mine);
        refused("staff", UUID.randomUUID().toString());
        House.as("staff").delete("/api/attachments/" + mine).then().statusCode(404);
    }

    @Test
    void aRefusedReportLeavesItsFilesForTheNextTry() {
        String mine = uploaded("staff", SomePicture.png(4, 4));
        Map<String, Object> need = new HashMap<>(house.need());
        need.put("attachmentIds", List.of(mine, UUID.randomUUID()));
        House.as("staff").body(need).post("/api/tickets").then().statusCode(400);
        reported("staff", mine);
    }

    @Test
    void theSameUploadTwiceIsOneFile() {
        String key = UUID.randomUUID().toString();
        byte[] file = SomePicture.png(4, 4);
        String first = upload("staff", key, file).jsonPath().getString("id");
        assertThat(upload("staff", key, file).jsonPath().getString("id")).isEqualTo(first);
        upload("staff", key, SomePicture.png(5, 5))
                .then()
                .statusCode(409)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void whatIsTooLargeOrNoPictureIsRefusedInPlainWords() {
        upload("staff", null, new byte[5 * 1024 * 1024 + 1])
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("code", equalTo("TOO_LARGE"))
                .body("detail", equalTo("A file may have at most 5 MiB."));
        upload("staff", null, "<html>".getBytes(StandardCharsets.US_ASCII))
                .then()
                .statusCode(400)
                .body("code", equalTo("UNSUPPORTED_FILE"));
        request("staff").multiPart("other", "x").post("/api/attachments").then().statusCode(400);
    }

    @Test
    void aPersonCannotFillTheStore() {
        for (int i = 0; i < 40; i++) {
            upload("staff-4", null, SomePicture.png(2, 2)).then().statusCode(201);
        }
        upload("staff-4", null, SomePicture.png(2, 2)).then().statusCode(409).body("code", equalTo("TOO_MANY_UPLOADS"));
        String one = TestDatabase.column("select id from attachment where owner_id = '" + person("staff-4") + "'")
                .get(0);
        House.as("staff-4").delete("/api/attachments/" + one).then().statusCode(204);
        upload("staff-4", null, SomePicture.png(2, 2)).then().statusCode(201);
    }

    @Test
    void whatNobodyUsedForADayIsForgotten() {
        String unused = uploaded("staff-3", SomePicture.png(4, 4));
        String used = uploaded("staff", SomePicture.png(4, 4));
        reported("staff", used);
        clock.pass(Duration.ofHours(25));
        commands.purge().await().atMost(Duration.ofSeconds(10));
        House.as("staff-3").get("/api/attachments/" + unused).then().statusCode(404);
        assertThat(TestDatabase.number(
                        "select count(*) from attachment_content where attachment_id = '" + unused + "'"))
                .isZero();
        House.as("staff").get("/api/attachments/" + used).then().statusCode(200);
    }

    @Test
    void aCommentMayCarryADocument() {
        byte[] pdf = "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII);
        String id = uploaded("staff", pdf);
        House.Job job =
                house.submitted().does("staff", "comment", Map.of("text", "The manual", "attachmentIds", List.of(id)));
        House.as("dispatcher")
                .get("/api/attachments/" + id)
                .then()
                .statusCode(200)
                .header("Content-Disposition", startsWith("attachment"));
        House.as("dispatcher")
                .get("/api/tickets/" + job.id() + "/timeline")
                .then()
                .body("items[1].data.attachmentIds", equalTo(List.of(id)));
    }

    private String reported(String who, String attachment) {
        Map<String, Object> need = new HashMap<>(house.need());
        need.put("attachmentIds", List.of(attachment));
        Response answer = House.as(who).body(need).post("/api/tickets");
        answer.then().statusCode(201);
        return answer.jsonPath().getString("id");
    }

    private void refused(String who, String attachment) {
        Map<String, Object> need = new HashMap<>(house.need());
        need.put("attachmentIds", List.of(attachment));
        House.as(who)
                .body(need)
                .post("/api/tickets")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("attachmentIds"));
    }

    private static String uploaded(String who, byte[] file) {
        Response answer = upload(who, null, file);
        answer.then().statusCode(201);
        return answer.jsonPath().getString("id");
    }

    private static Response upload(String who, String key, byte[] file) {
        RequestSpecification request = request(who);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.multiPart("file", "picture.bin", file).post("/api/attachments");
    }

    private static RequestSpecification request(String who) {
        return given().auth()
                .oauth2(Tokens.of(person(who), who, who.replaceFirst("-.*", "")))
                .contentType(ContentType.MULTIPART);
    }
}
