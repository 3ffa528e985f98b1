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
import java.net.URI;
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

/** Each from an address, or of a person, that no other test uses. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class LimitsTest {

    private static final int MORE = 5 * LIMIT;

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
            assertRefused(wire, path);
        }
        try (var other = new Wire(address, from + "0")) {
            assertThat(other.ask(path)).startsWith("HTTP/1.1 " + usual);
        }
    }

    /** Time refills what was taken: a few more may pass, not many. */
    private static void assertRefused(Wire wire, String path) {
        assertThat(Stream.generate(() -> ask(wire, path))
                        .limit(MORE)
                        .filter(head -> head.startsWith("HTTP/1.1 429"))
                        .findFirst()
                        .orElseThrow())
                .containsPattern("(?i)retry-after: [1-9]")
                .containsIgnoringCase("content-type: application/problem+json")
                .containsIgnoringCase("x-content-type-options: nosniff");
    }

    private static String ask(Wire wire, String path) {
        try {
            return wire.ask(path);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void strangersLockNobodyOutWhoIsKnownAtTheSameAddress() throws Exception {
        try (var wire = new Wire(address, "127.0.0.16")) {
            for (int i = 0; i < LIMIT; i++) {
                wire.ask("/api/tickets");
            }
            assertRefused(wire, "/api/tickets");
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

    @Test
    void tablesAndDocumentsAreCountedPerPerson() {
        var token = provider.bearer(somebody());
        assertOnly(FEW, () -> as(token).accept("text/csv").get("/api/tickets"));
        as(token).accept("application/pdf").get("/api/tickets").then().statusCode(429);
        as(token).get("/api/tickets").then().statusCode(200);
    }

    /** As many are let in as may come, and a few that time has refilled; then the answer says how long to wait. */
    private static void assertOnly(int most, Supplier<Response> call) {
        for (int i = 0; i < most; i++) {
            assertThat(call.get().statusCode()).isEqualTo(200);
        }
        Response refused = Stream.generate(call)
                .limit(MORE)
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
