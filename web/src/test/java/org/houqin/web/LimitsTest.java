package org.houqin.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.houqin.web.surroundings.Surroundings.FEW;
import static org.houqin.web.surroundings.Surroundings.LIMIT;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.houqin.web.guard.ClientAddress;
import org.houqin.web.surroundings.Person;
import org.houqin.web.surroundings.PretendedIdentityProvider;
import org.houqin.web.surroundings.Surroundings;
import org.houqin.web.surroundings.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each from an address, or of a person, that no other test uses. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class LimitsTest {

    /** Time refills what was taken: so many times as many must meet the limit. */
    private static final int MORE = 5;

    @TestHTTPResource
    URI address;

    PretendedIdentityProvider provider;

    @ParameterizedTest
    @CsvSource({
        "127.0.0.11, /login?return=/tickets, 302",
        "127.0.0.12, /login/callback?state=x&code=y, 302",
        "127.0.0.13, /public/surveys/a-token, 200",
        "127.0.0.14, /api/tickets, 401",
        "127.0.0.15, /api/session, 401"
    })
    void anAddressThatComesTooOftenIsToldWhenToComeAgain(String from, String path, int usual) throws Exception {
        try (var wire = new Wire(address, from)) {
            for (int i = 0; i < LIMIT; i++) {
                assertThat(wire.ask(path)).startsWith("HTTP/1.1 " + usual);
            }
            assertRefused(LIMIT, wire, path);
        }
        try (var other = new Wire(address, from + "0")) {
            assertThat(other.ask(path)).startsWith("HTTP/1.1 " + usual);
        }
    }

    private static void assertRefused(int most, Wire wire, String path, String... headers) {
        assertThat(Stream.generate(() -> ask(wire, path, headers))
                        .limit(MORE * most)
                        .filter(head -> head.startsWith("HTTP/1.1 429"))
                        .findFirst()
                        .orElseThrow())
                .containsPattern("(?i)retry-after: [1-9]")
                .containsIgnoringCase("content-type: application/problem+json")
                .containsIgnoringCase("x-content-type-options: nosniff");
    }

    private static String ask(Wire wire, String path, String... headers) {
        try {
            return wire.ask(path, headers);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void strangersLockNobodyOutWhoIsKnownAtTheSameAddress() throws Exception {
        try (var wire = new Wire(address, "127.0.0.16")) {
            for (int i = 0; i < LIMIT; i++) {
                wire.ask("/api/tickets");
            }
            assertRefused(LIMIT, wire, "/api/tickets");
            for (String path : new String[] {"/api/tickets", "/api/session"}) {
                assertThat(wire.ask(path, "Authorization: Bearer " + provider.bearer(somebody())))
                        .startsWith("HTTP/1.1 200");
            }
        }
    }

    @Test
    void anAccountOfAProgramThatRunsWildWaits() {
        var token = provider.bearer(somebody());
        assertOnly(LIMIT, () -> as(token).get("/api/tickets"));
        as(provider.bearer(somebody())).get("/api/tickets").then().statusCode(200);
    }

    @Test
    void filesAreCountedPerPerson() {
        var token = provider.bearer(somebody());
        assertOnly(
                FEW,
                () -> as(token)
                        .multiPart("file", "a.png", new byte[] {1}, "image/png")
                        .post("/api/attachments"));
        as(token).get("/api/tickets").then().statusCode(200);
    }

    /** Imports, and calendars' days. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/imports", "/api/imports/", "/api/calendars/read-days"})
    void aFileInsideOfJsonIsAFile(String path) {
        var token = provider.bearer(somebody());
        assertOnly(
                FEW, () -> as(token).contentType("application/json").body("{}").post(path));
        as(token).get("/api/imports").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/tickets | text/csv",
                "/api/tickets | application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "/api/tickets | application/pdf",
                "/api/tickets | application/json;q=0.1, text/csv",
                "/api/tickets | application/json;q=0.1 + TEXT/CSV; Q=0.2",
                "/api/tickets | application/json, text/csv;charset=utf-8",
                "/api/tickets | application/json;q=NaN, text/csv;q=0.5",
                "/api/tickets/1/work-order.pdf | text/html,application/xhtml+xml,*/*;q=0.8",
                "/api/tickets/1/work-order%2Epd%66 | */*",
                "/api/tickets/1/work-order.pdf;a=b/ | */*"
            })
    void tablesAndDocumentsAreCountedPerPerson(String path, String accepted) throws Exception {
        var token = provider.bearer(somebody());
        String[] head = Stream.concat(
                        Stream.of("Authorization: Bearer " + token),
                        Stream.of(accepted.split(" \\+ ")).map(accept -> "Accept: " + accept))
                .toArray(String[]::new);
        try (var wire = new Wire(address, "127.0.0.1")) {
            for (int i = 0; i < FEW; i++) {
                assertThat(wire.ask(path, head)).startsWith("HTTP/1.1 200");
            }
            assertRefused(FEW, wire, path, head);
        }
        as(token).get("/api/tickets").then().statusCode(200);
    }

    /** Whoever follows a link to them accepts anything. */
    @Test
    void whateverServicesAnswerAsADocumentIsCounted() throws Exception {
        assertThat(documents()).isNotEmpty();
        for (String path : documents()) {
            var token = provider.bearer(somebody());
            try (var wire = new Wire(address, "127.0.0.1")) {
                assertRefused(FEW, wire, path, "Authorization: Bearer " + token);
            }
        }
    }

    private static List<String> documents() throws IOException {
        List<String> documents = new ArrayList<>();
        for (String service : List.of("ticket", "inventory", "procurement", "feedback")) {
            var openApi = Path.of("..", service + "-service", "openapi", "openapi.json");
            for (var path : new JsonObject(Files.readString(openApi)).getJsonObject("paths")) {
                if (isDocument((JsonObject) path.getValue())) {
                    documents.add(path.getKey().replaceAll("[{].*?[}]", "1"));
                }
            }
        }
        return documents;
    }

    private static boolean isDocument(JsonObject operations) {
        var looked = operations.getJsonObject("get", new JsonObject());
        var answered = looked.getJsonObject("responses", new JsonObject()).getJsonObject("200", new JsonObject());
        Set<String> types = answered.getJsonObject("content", new JsonObject()).fieldNames();
        return types.stream().anyMatch(type -> type.startsWith("text/csv") || type.equals("application/pdf"))
                && !types.contains("application/json");
    }

    @Test
    void whatIsOnlyLookedAtIsNoDocument() {
        var token = provider.bearer(somebody());
        for (String accepted : List.of(
                "*/*",
                "application/json",
                "application/json, text/csv;q=0.9",
                "text/html,application/xhtml+xml,*/*;q=0.8",
                "text/event-stream")) {
            for (String path : List.of("/api/tickets", "/api/imports/1/errors", "/api/attachments/1")) {
                as(token).accept(accepted).get(path).then().statusCode(200);
            }
        }
        as(token).body("{}").accept("text/csv").post("/api/tickets").then().statusCode(200);
    }

    /** As many are let in as may come, and a few that time has refilled; then the answer says how long to wait. */
    private static void assertOnly(int most, Supplier<Response> call) {
        for (int i = 0; i < most; i++) {
            assertThat(call.get().statusCode()).isEqualTo(200);
        }
        Response refused = Stream.generate(call)
                .limit(MORE * most)
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow();
        refused.then().contentType("application/problem+json");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isPositive();
    }

    @Test
    void anIpv6ClientCountsAsItsNetwork() {
        assertThat(ClientAddress.of("2001:db8:1:2:3:4:5:6")).isEqualTo(ClientAddress.of("2001:db8:1:2::9"));
        assertThat(ClientAddress.of("2001:db8:1:2::9")).isNotEqualTo(ClientAddress.of("2001:db8:1:3::9"));
        assertThat(ClientAddress.of("10.0.0.1")).isEqualTo("10.0.0.1");
    }

    private static Person somebody() {
        var id = UUID.randomUUID().toString();
        return new Person(id, "somebody-" + id, "Somebody", Set.of("staff"));
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }
}
