package org.houqin.ticket.job;

import static io.restassured.RestAssured.given;
import static org.houqin.ticket.House.as;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.houqin.testkit.Tokens;
import org.houqin.ticket.House;
import org.houqin.ticket.House.Job;
import org.houqin.ticket.attachment.SomePicture;

/** A kind of work with a procedure of its own, and what is done by it over HTTP. */
record Procedure(String category) {
    /** Work that goes by these steps, with or without a signature at the end. */
    static Procedure of(boolean signature, List<Map<String, Object>> steps) {
        String code = "P-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        String category =
                created("/api/categories", Map.of("parentId", House.WATER, "code", code, "name", name("水泵", "Pump")));
        created(
                "/api/sops",
                Map.of(
                        "categoryId",
                        category,
                        "name",
                        name("水泵检修", "Pump check"),
                        "signature",
                        signature,
                        "active",
                        true,
                        "steps",
                        steps));
        return new Procedure(category);
    }

    /** A step that is ticked. */
    static Map<String, Object> step(String en, boolean mandatory, String role) {
        return Map.of("kind", "CHECK", "text", name(en, en), "mandatory", mandatory, "role", role);
    }

    /** A ticket of this work that the technician has begun. */
    Job begun() {
        return House.open().submitted(category, "NORMAL").begun();
    }

    /** What somebody says about one of the steps, counted from 0. */
    static Response says(String who, Job job, int step, String verb) {
        String id = worksheet(job).getString("steps[" + step + "].step.id");
        return as(who).header("Accept-Language", "zh-CN")
                .body(Map.of("verb", verb))
                .post("/api/tickets/" + job.id() + "/steps/" + id);
    }

    static ValidatableResponse worksheetOf(Job job) {
        return as("dispatcher")
                .get("/api/tickets/" + job.id() + "/worksheet")
                .then()
                .statusCode(200);
    }

    static JsonPath worksheet(Job job) {
        return worksheetOf(job).extract().jsonPath();
    }

    /** A photo that the technician has uploaded. */
    static String photo() {
        return uploaded("technician", "photo.jpg", SomePicture.jpeg(40, 30));
    }

    static String uploaded(String who, String name, byte[] file) {
        return given().auth()
                .oauth2(Tokens.of(House.person(who), who, who))
                .multiPart("file", name, file)
                .post("/api/attachments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String created(String path, Map<String, ?> body) {
        return as("admin")
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, String> name(String zh, String en) {
        return Map.of("zh", zh, "en", en);
    }
}
