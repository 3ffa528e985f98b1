package org.houqin.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.houqin.testkit.RealParts;
import org.houqin.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@RealParts
class FrontDoorTest {
    private static final String WITHDRAW = "/api/notes/" + UUID.randomUUID() + "/withdraw";

    @ParameterizedTest
    @CsvSource({
        "text/plain, No longer needed",
        "text/plain, ''",
        "application/xml, <reason/>",
        "application/xml, ''",
        "text/html, <p>none</p>",
        "multipart/form-data, reason=none",
        "application/octet-stream, ''"
    })
    void a_body_that_is_no_json_is_refused_in_words(String type, String body) {
        refused(post(signedIn(), type, body), 415, "NOT_SUPPORTED");
        refused(post(given(), type, body), 401, "UNAUTHENTICATED");
    }

    @ParameterizedTest
    @CsvSource({"application/json", "application/json; charset=UTF-8", "application/merge-patch+json"})
    void json_is_taken_under_all_its_names(String type) {
        post(signedIn(), type, "{\"reason\":\"Done\"}").then().statusCode(200).body("reason", equalTo("Done"));
    }

    @ParameterizedTest
    @CsvSource({"application/json, ''", "application/json, null", "application/json, [", "none, ''", "/, ''"})
    void no_body_at_all_is_refused_in_words(String type, String body) {
        Response answer = post(signedIn(), type, body);
        refused(answer, answer.statusCode(), answer.statusCode() == 415 ? "NOT_SUPPORTED" : "INVALID_INPUT");
    }

    @Test
    void what_takes_no_body_does_not_ask_what_it_is() {
        signedIn().contentType("text/plain").post("/api/notes/withdraw").then().statusCode(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/notes//withdraw", "//api/notes/withdraw", "/api/notes/withdraw//"})
    void nothing_between_two_slashes_is_no_other_address(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                .header("Authorization", "Bearer " + Tokens.of("staff"))
                .POST(BodyPublishers.noBody())
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("\"NOT_FOUND\"");
    }

    private static Response post(RequestSpecification request, String type, String body) {
        return request.header("Content-Type", type).body(body.getBytes()).post(WITHDRAW);
    }

    private static RequestSpecification signedIn() {
        return given().auth().oauth2(Tokens.of("staff"));
    }

    private static void refused(Response answer, int status, String code) {
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("detail", notNullValue());
    }
}
