package org.houqin.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.houqin.testkit.RealParts;
import org.houqin.testkit.TestDatabase;
import org.houqin.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@RealParts
class RecordedTest {
    @Test
    void the_same_key_and_body_get_the_first_answer_again() {
        String key = UUID.randomUUID().toString();
        Map<String, String> body = Map.of("text", "kept " + key);
        Response first = as("staff").header("Idempotency-Key", key).body(body).post("/api/notes");
        Response second = as("staff").header("Idempotency-Key", key).body(body).post("/api/notes");
        first.then().statusCode(201);
        second.then().statusCode(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag")).isNotNull();
        assertThat(TestDatabase.number("select count(*) from note where text = 'kept " + key + "'"))
                .isOne();
    }

    @Test
    void the_same_key_sent_many_times_at_once_acts_once() {
        String key = UUID.randomUUID().toString();
        List<CompletableFuture<Integer>> answers = IntStream.range(0, 12)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> as("staff")
                        .header("Idempotency-Key", key)
                        .body(Map.of("text", "at once " + key))
                        .post("/api/notes")
                        .statusCode()))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join)).containsOnly(201);
        assertThat(TestDatabase.number("select count(*) from note where text = 'at once " + key + "'"))
                .isOne();
    }

    /** Who holds it may have frozen; whoever comes is told to come again, and keeps no connection meanwhile. */
    @Test
    void a_lock_that_does_not_come_is_not_waited_for_for_ever() throws Exception {
        String id =
                as("staff").body(Map.of("text", "locked")).post("/api/notes").path("id");
        try (Connection frozen = DriverManager.getConnection(TestDatabase.jdbcUrl(TestDatabase.current()))) {
            frozen.setAutoCommit(false);
            frozen.createStatement().execute("select from note where id = '" + id + "' for update");
            as("staff")
                    .body(Map.of("text", "waiting"))
                    .post("/api/notes/" + id + "/rewrite")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", notNullValue())
                    .body("code", equalTo("UNAVAILABLE"));
        }
        as("staff")
                .body(Map.of("text", "its turn"))
                .post("/api/notes/" + id + "/rewrite")
                .then()
                .statusCode(200);
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        String key = UUID.randomUUID().toString();
        as("staff")
                .header("Idempotency-Key", key)
                .body(Map.of("text", "a " + key))
                .post("/api/notes")
                .then()
                .statusCode(201);
        as("staff")
                .header("Idempotency-Key", key)
                .body(Map.of("text", "b " + key))
                .post("/api/notes")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void another_persons_equal_key_is_another_key() {
        String key = UUID.randomUUID().toString();
        as("staff")
                .header("Idempotency-Key", key)
                .body(Map.of("text", "x " + key))
                .post("/api/notes")
                .then()
                .statusCode(201);
        as("buyer")
                .header("Idempotency-Key", key)
                .body(Map.of("text", "y " + key))
                .post("/api/notes")
                .then()
                .statusCode(201);
    }

    @Test
    void a_failed_command_leaves_its_key_free() {
        String key = UUID.randomUUID().toString();
        String id = write("free " + key);
        as("staff")
                .header("Idempotency-Key", key)
                .body(Map.of("text", "forbidden"))
                .post("/api/notes/{id}/rewrite", id)
                .then()
                .statusCode(409);
        assertThat(TestDatabase.number("select count(*) from idempotency_key where key = '" + key + "'"))
                .isZero();
    }

    @Test
    void a_stale_version_is_refused_and_a_current_one_accepted() {
        String id = write("versioned " + UUID.randomUUID());
        as("staff")
                .header("If-Match", "\"0\"")
                .body(Map.of("text", "v1 " + id))
                .post("/api/notes/{id}/rewrite", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        as("staff")
                .header("If-Match", "\"0\"")
                .body(Map.of("text", "v2 " + id))
                .post("/api/notes/{id}/rewrite", id)
                .then()
                .statusCode(412)
                .header("ETag", "\"1\"")
                .body("code", equalTo("STALE_VERSION"));
        as("staff")
                .header("If-Match", "nonsense")
                .header("Accept-Language", "zh-CN,en;q=0.5")
                .body(Map.of("text", "v2"))
                .post("/api/notes/{id}/rewrite", id)
                .then()
                .statusCode(400)
                .body("errors[0].message", equalTo("不是本接口的 ETag"));
    }

    @Test
    void what_is_wrong_is_told_in_the_language_of_whoever_asks() {
        for (List<String> asked : List.of(
                List.of("zh-CN,zh;q=0.9,en;q=0.8", "不能为空"),
                List.of("en", "must not be blank"),
                List.of("fr;q=x", "must not be blank"))) {
            as("staff")
                    .header("Accept-Language", asked.get(0))
                    .body(Map.of("text", " "))
                    .post("/api/notes")
                    .then()
                    .statusCode(400)
                    .body("errors[0].message", equalTo(asked.get(1)));
        }
        given().auth()
                .oauth2(Tokens.of("admin"))
                .header("Accept-Language", "zh")
                .get("/api/admin/ticket/audit?sort=colour")
                .then()
                .statusCode(400)
                .body("errors[0].message", startsWith("只能按以下字段排序："));
    }

    @Test
    void who_did_what_is_written_down() {
        String id = write("audited " + UUID.randomUUID());
        given().auth()
                .oauth2(Tokens.of("admin"))
                .get("/api/admin/ticket/audit?objectId=" + id)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].action", equalTo("POST /api/notes"))
                .body("items[0].actorId", equalTo(Tokens.person("staff").toString()));
        as("staff").get("/api/admin/ticket/audit").then().statusCode(403).body("code", equalTo("FORBIDDEN"));
        given().auth()
                .oauth2(Tokens.of("admin"))
                .get("/api/admin/inventory/audit")
                .then()
                .statusCode(404);
    }

    @Test
    void bad_input_names_the_fields() {
        as("staff")
                .body("{\"text\": \"\", \"tags\": [{\"name\": \"ok\"}, {\"name\": \"\"}]}")
                .post("/api/notes")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("INVALID_INPUT"))
                .body("errors.field", hasItem("text"))
                .body("errors.field", hasItem("tags[1].name"))
                .body("traceId", notNullValue());
        as("staff")
                .body("{\"text\": ")
                .post("/api/notes")
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_INPUT"));
        as("staff")
                .body("{\"text\": {\"a\": 1}}")
                .post("/api/notes")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("text"));
        as("staff").post("/api/notes").then().statusCode(400);
        as("staff").get("/api/notes?size=900").then().statusCode(400).body("errors[0].field", equalTo("size"));
        as("staff").get("/api/notes?size=many").then().statusCode(not(500));
    }

    @Test
    void without_a_token_the_answer_is_a_problem_too() {
        given().get("/api/notes").then().statusCode(401).contentType("application/problem+json");
        given().auth()
                .oauth2("not.a.token")
                .get("/api/notes")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @Test
    void an_unknown_thing_and_an_unknown_address_look_alike() {
        as("staff")
                .body(Map.of("text", "z"))
                .post("/api/notes/{id}/rewrite", UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"));
        as("staff").get("/api/nowhere").then().statusCode(404);
    }

    @Test
    void a_list_is_read_page_by_page_without_repeats_or_holes() {
        String mark = UUID.randomUUID().toString();
        IntStream.range(0, 7).forEach(i -> write("page " + mark + i));
        List<String> seen = new ArrayList<>();
        String after = "";
        do {
            Response page = as("staff")
                    .queryParam("size", 3)
                    .queryParam("sort", "-text")
                    .queryParam("after", after)
                    .get("/api/notes");
            page.then().statusCode(200).body("total", notNullValue());
            seen.addAll(page.<List<String>>path("items.text"));
            after = page.path("next");
        } while (after != null);
        assertThat(seen).doesNotHaveDuplicates().isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(seen.stream().filter(text -> text.startsWith("page " + mark)))
                .hasSize(7);
        as("staff").get("/api/notes?after=nonsense").then().statusCode(400).body("errors[0].field", equalTo("after"));
        as("staff").get("/api/notes?sort=colour").then().statusCode(400).body("errors[0].field", equalTo("sort"));
        as("staff")
                .get("/api/notes?text=page " + mark + "3")
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue());
    }

    private static String write(String text) {
        return as("staff")
                .body(Map.of("text", text))
                .post("/api/notes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.of(role)).contentType("application/json");
    }
}
