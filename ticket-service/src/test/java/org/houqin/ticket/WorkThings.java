package org.houqin.ticket;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Procedures, codes and imports with an id. */
final class WorkThings {
    private String category;

    /** A procedure that belongs to a category of its own. */
    String procedure() {
        return procedure(newCategory());
    }

    /** A category whose work goes by a procedure of one step, the technician's. */
    String category() {
        if (category == null) {
            category = newCategory();
            procedure(category);
        }
        return category;
    }

    static JsonPath worksheet(House.Job job) {
        return House.as("technician")
                .get("/api/tickets/" + job.id() + "/worksheet")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    String code() {
        return created(
                "/api/work-codes",
                Map.of("kind", "CAUSE", "code", unique(), "categoryId", House.WATER, "name", name("磨损", "Worn")));
    }

    /** An import that has been checked and not been applied. */
    String checkedImport() {
        byte[] file = ("username,name\n" + unique() + ",甲\n,乙\n").getBytes(StandardCharsets.UTF_8);
        String id = created(
                "/api/imports",
                Map.of(
                        "kind",
                        "PEOPLE",
                        "fileName",
                        "people.csv",
                        "content",
                        Base64.getEncoder().encodeToString(file)));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> House.as("admin")
                        .get("/api/imports/" + id)
                        .path("status")
                        .equals("CHECKED"));
        return id;
    }

    private static String newCategory() {
        return created(
                "/api/categories", Map.of("parentId", House.WATER, "code", unique(), "name", name("水泵", "Pump")));
    }

    private static String procedure(String category) {
        return created(
                "/api/sops",
                Map.of(
                        "categoryId",
                        category,
                        "name",
                        name("水泵检修", "Pump check"),
                        "signature",
                        false,
                        "active",
                        true,
                        "steps",
                        List.of(Map.of(
                                "kind",
                                "CHECK",
                                "text",
                                name("清场", "Tidy up"),
                                "mandatory",
                                false,
                                "role",
                                "TECHNICIAN"))));
    }

    private static String created(String address, Map<String, ?> body) {
        return House.as("admin")
                .body(body)
                .post(address)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String unique() {
        return "X-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    private static Map<String, String> name(String zh, String en) {
        return Map.of("zh", zh, "en", en);
    }
}
