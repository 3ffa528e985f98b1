package org.houqin.ticket.visitor;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.houqin.ticket.House.as;
import static org.houqin.ticket.House.person;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.houqin.testkit.RealParts;
import org.houqin.testkit.TestDatabase;
import org.houqin.ticket.House;
import org.houqin.ticket.attachment.SomePicture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People without an account, over HTTP. */
@QuarkusTest
@RealParts
class VisitorTest {
    private House house;
    private String code;
    private String address;

    @BeforeEach
    void open() {
        house = House.open();
        code = as("admin")
                .get("/api/locations/" + house.room() + "/report-code")
                .jsonPath()
                .getString("code");
        address = "2001:db8::" + Integer.toHexString(ThreadLocalRandom.current().nextInt(0xFFFF)) + ":"
                + Integer.toHexString(ThreadLocalRandom.current().nextInt(0xFFFF));
    }

    @Test
    void theCodeOnTheWallSaysWhereOneIsAndWhatCanBeWrong() {
        visitor()
                .get("/public/reports/" + code)
                .then()
                .statusCode(200)
                .body("path.en", equalTo("Building 3 / Room 304"))
                .body("categories.code", hasItems("WATER", "POWER"));
        visitor().get("/public/reports/nonsense").then().statusCode(404);
    }

    @Test
    void aReportWaitsForTheServiceDeskAndIsFollowedByItsLink() {
        String picture = picture().then().statusCode(201).extract().jsonPath().getString("id");
        String token = token();
        Map<String, Object> said = said(token);
        said.put("attachmentIds", List.of(picture));
        visitor()
                .body(said)
                .post("/public/reports/" + code)
                .then()
                .statusCode(201)
                .body("status", equalTo("SUBMITTED"))
                .body("allowed", empty());

        String id = as("dispatcher")
                .get("/api/queue?size=200&channel=QR")
                .jsonPath()
                .getString("items.find { it.title == '" + said.get("title") + "' }.id");
        House.Job job = new House.Job(id);
        assertThat(job.seenBy("dispatcher").getString("contact")).isEqualTo("Ms Lin, 138 0000 0000");
        as("dispatcher").get("/api/tickets/" + id + "/attachments").then().body("kind", equalTo(List.of("REPORT")));
        as("staff").get("/api/tickets/" + id).then().statusCode(404);
        job.attempt("dispatcher", "dispatch", Map.of("technicianId", person("technician")))
                .then()
                .statusCode(409);

        job.does("dispatcher", "triage", Map.of())
                .does("dispatcher", "dispatch", Map.of("technicianId", person("technician")))
                .does("technician", "accept", Map.of())
                .does("technician", "start", Map.of())
                .does("technician", "finish", Map.of("cause", "Old", "remedy", "New lamp", "labourMinutes", 5));
        visitor()
                .get("/public/tickets/" + token)
                .then()
                .statusCode(200)
                .body("status", equalTo("FINISHED"))
                .body("remedy", equalTo("New lamp"))
                .body("steps.kind", hasItems("submitted", "accepted", "work-finished"))
                .body("allowed", containsInAnyOrder("confirm", "reopen"));
        visitor()
                .body(Map.of("score", 5))
                .post("/public/tickets/" + token + "/confirm")
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"));
        visitor()
                .body(Map.of("reason", "Dark again"))
                .post("/public/tickets/" + token + "/reopen")
                .then()
                .statusCode(200)
                .body("status", equalTo("TRIAGED"));
    }

    @Test
    void aLinkNobodyGaveOutLeadsNowhere() {
        visitor().get("/public/tickets/" + token()).then().statusCode(404);
        visitor()
                .body(Map.of())
                .post("/public/tickets/" + token() + "/confirm")
                .then()
                .statusCode(404);
    }

    @Test
    void theLinkItselfIsNotKept() {
        String token = token();
        visitor().body(said(token)).post("/public/reports/" + code).then().statusCode(201);
        assertThat(TestDatabase.number("select count(*) from visitor_report where encode(token_hash, 'escape') like '%"
                        + token + "%'"))
                .isZero();
    }

    @Test
    void theSameReportSentTwiceIsOne() {
        Map<String, Object> said = said(token());
        String first =
                visitor().body(said).post("/public/reports/" + code).jsonPath().getString("number");
        String again =
                visitor().body(said).post("/public/reports/" + code).jsonPath().getString("number");
        assertThat(again).isEqualTo(first);
    }

    @Test
    void anAddressThatReportsTooOftenIsToldWhenToComeAgain() {
        for (int i = 0; i < 6; i++) {
            visitor().body(said(token())).post("/public/reports/" + code).then().statusCode(201);
        }
        Response refused = visitor().body(said(token())).post("/public/reports/" + code);
        refused.then().statusCode(429).body("code", equalTo("TOO_MANY_REQUESTS"));
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 601);
        address = address + "1";
        visitor().body(said(token())).post("/public/reports/" + code).then().statusCode(201);
    }

    @Test
    void aPlaceThatIsReportedFromEverywhereIsLeftInPeace() {
        String own = address;
        for (int i = 0; i < 20; i++) {
            address = own + i;
            visitor().body(said(token())).post("/public/reports/" + code).then().statusCode(201);
        }
        address = own + "x";
        visitor().body(said(token())).post("/public/reports/" + code).then().statusCode(429);
    }

    @Test
    void whatIsMissingIsSaidFieldByField() {
        visitor()
                .body(Map.of("token", "short"))
                .post("/public/reports/" + code)
                .then()
                .statusCode(400)
                .body("errors.field", hasItems("categoryId", "title", "token"));
        Map<String, Object> said = said(token());
        said.put("attachmentIds", List.of(UUID.randomUUID()));
        visitor()
                .body(said)
                .post("/public/reports/" + code)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("attachmentIds"));
    }

    private RequestSpecification visitor() {
        return given().contentType(ContentType.JSON).header("X-Forwarded-For", address);
    }

    private Response picture() {
        return given().header("X-Forwarded-For", address)
                .contentType(ContentType.MULTIPART)
                .multiPart("file", "a.jpg", SomePicture.held(6, 40, 20))
                .post("/public/reports/" + code + "/attachments");
    }

    private static Map<String, Object> said(String token) {
        Map<String, Object> said = new HashMap<>();
        said.put("categoryId", House.WATER);
        said.put("title", "Lamp flickers " + token.substring(0, 8));
        said.put("name", "Ms Lin");
        said.put("contact", "138 0000 0000");
        said.put("token", token);
        return said;
    }

    private static String token() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
