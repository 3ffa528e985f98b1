package org.houqin.web;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import org.houqin.web.surroundings.Browser;
import org.houqin.web.surroundings.Person;
import org.houqin.web.surroundings.PretendedIdentityProvider;
import org.houqin.web.surroundings.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Surroundings.class)
class ProxyTest {

    private static final int MEBIBYTE = 1024 * 1024;

    @TestHTTPResource
    URI address;

    PretendedIdentityProvider provider;
    Browser browser = new Browser();

    @BeforeEach
    void staffIsNext() {
        provider.nextIs(Person.STAFF, false);
    }

    @Test
    void aCallWithoutIdentityIs401AndNeverARedirect() {
        given().redirects()
                .follow(false)
                .header("Accept", "text/html")
                .get("/api/tickets")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo("UNAUTHENTICATED"))
                .body("traceId", notNullValue());
    }

    @Test
    void aBearerTokenIsPassedOnWithPathAndQuery() {
        var token = provider.bearer(Person.STAFF);
        given().auth()
                .oauth2(token)
                .urlEncodingEnabled(false)
                .get("/api/tickets/17/timeline?size=5&q=%E6%B0%B4")
                .then()
                .statusCode(200)
                .header("ETag", "\"7\"")
                .body("uri", equalTo("/api/tickets/17/timeline?size=5&q=%E6%B0%B4"))
                .body("headers.authorization", equalTo("Bearer " + token));
    }

    @Test
    void aLookThatIsCutOffIsAskedForOnceMore() {
        given().auth()
                .oauth2(provider.bearer(Person.STAFF))
                .get("/api/tickets/cut-once?look")
                .then()
                .statusCode(200)
                .body("method", equalTo("GET"));
    }

    /** It may have been done: whoever sent it decides, with the help of its Idempotency-Key. */
    @Test
    void aWriteThatIsCutOffIsNotRepeated() {
        given().auth()
                .oauth2(provider.bearer(Person.STAFF))
                .contentType("application/json")
                .body("{}")
                .post("/api/tickets/cut-once?write")
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("SERVICE_DOWN"));
    }

    @Test
    void aTokenThatHasEndedIs401() {
        given().auth()
                .oauth2(provider.bearer(Person.STAFF, Duration.ofSeconds(-60)))
                .get("/api/tickets")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @Test
    void aSessionBecomesABearerTokenAndItsCookiesStayHere() {
        browser.signIn("/login");
        browser.request()
                .get("/api/my/tickets")
                .then()
                .statusCode(200)
                .body("headers.authorization", containsString("Bearer ey"))
                .header("Set-Cookie", nullValue())
                .body("headers.cookie", nullValue());
    }

    @Test
    void whatAClientClaimsAboutItselfIsNotPassedOn() {
        asStaff()
                .header("X-Forwarded-For", "6.6.6.6")
                .header("Forwarded", "for=6.6.6.6")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Internal-Role", "admin")
                .header("Idempotency-Key", "k1")
                .header("If-Match", "\"3\"")
                .get("/api/tickets")
                .then()
                .statusCode(200)
                .body("headers.'x-forwarded-for'", equalTo("127.0.0.1"))
                .body("headers.'x-forwarded-host'", not(containsString("evil")))
                .body("headers.forwarded", nullValue())
                .body("headers.'x-internal-role'", nullValue())
                .body("headers.'idempotency-key'", equalTo("k1"))
                .body("headers.'if-match'", equalTo("\"3\""));
    }

    @Test
    void aWriteOfASessionNeedsTheHeaderAndAPageFromHere() {
        browser.signIn("/login");
        browser.request()
                .post("/api/tickets")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("code", equalTo("CROSS_SITE"));
        browser.request()
                .header("X-Houqin", "1")
                .header("Sec-Fetch-Site", "cross-site")
                .post("/api/tickets")
                .then()
                .statusCode(403);
        browser.request()
                .header("X-Houqin", "1")
                .header("Origin", "https://evil.example")
                .delete("/api/tickets/1")
                .then()
                .statusCode(403);
        browser.request()
                .header("X-Houqin", "1")
                .header("Origin", "http://localhost:8080")
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("application/json")
                .body("{}")
                .post("/api/tickets/1/accept")
                .then()
                .statusCode(200)
                .body("method", equalTo("POST"))
                .body("length", equalTo(2));
    }

    @Test
    void aWriteOfABearerTokenNeedsNeither() {
        asStaff().body("{}").post("/api/tickets").then().statusCode(200);
    }

    @Test
    void anUnknownPathIs404() {
        asStaff()
                .get("/api/nothing/here")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("NOT_FOUND"));
        asStaff().get("/api/ticketsandmore").then().statusCode(404);
    }

    @Test
    void aPathCannotClimbOutOfTheApi() {
        asStaff()
                .urlEncodingEnabled(false)
                .get("/api/tickets/..%2f..%2fq/metrics")
                .then()
                .statusCode(200);
        asStaff()
                .urlEncodingEnabled(false)
                .get("/api/tickets/%2e%2e/nothing")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/tickets//x", "//api/tickets", "/public/tickets//", "/public//tickets/x"})
    void nothingBetweenTwoSlashesIsNoOtherAddress(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + address.getAuthority() + path))
                .header("Authorization", "Bearer " + provider.bearer(Person.STAFF))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.body()).contains("\"NOT_FOUND\"");
    }

    @Test
    void aServiceThatIsAwayIs503() {
        asStaff()
                .get("/api/suppliers")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("code", equalTo("SERVICE_DOWN"));
    }

    @Test
    void aServiceThatStaysSilentIs503() {
        asStaff().get("/api/tickets/never").then().statusCode(503).body("code", equalTo("SERVICE_SLOW"));
    }

    @Test
    void threeMebibytesPass() {
        asStaff()
                .contentType("application/octet-stream")
                .body(new byte[3 * MEBIBYTE])
                .post("/api/tickets/1/attachments")
                .then()
                .statusCode(200)
                .body("length", equalTo(3 * MEBIBYTE));
    }

    @Test
    void elevenMebibytesAreRefused() {
        asStaff()
                .contentType("application/octet-stream")
                .body(new byte[11 * MEBIBYTE])
                .post("/api/tickets/1/attachments")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("code", equalTo("BODY_TOO_LARGE"));
    }

    @Test
    void aBodyOfUnknownLengthHasTheSameLimit() throws Exception {
        assertThat(postOfUnknownLength(3 * MEBIBYTE)).contains("\"length\":" + 3 * MEBIBYTE);
        assertThat(postOfUnknownLength(11 * MEBIBYTE)).contains("BODY_TOO_LARGE");
    }

    @Test
    void anAnswerWithoutABodyLeavesTheConnectionInOrder() throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
            var head = " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + provider.bearer(Person.STAFF)
                    + "\r\n\r\n";
            var requests = "GET /api/tickets/unchanged" + head + "GET /api/session" + head;
            socket.getOutputStream().write(requests.getBytes(US_ASCII));
            var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
            assertThat(lines.readLine()).startsWith("HTTP/1.1 304");
            var rest = lines.lines()
                    .takeWhile(line -> !line.startsWith("HTTP/1.1 200"))
                    .toList();
            assertThat(rest).noneMatch(line -> line.toLowerCase(Locale.ROOT).startsWith("transfer-encoding"));
            assertThat(rest.get(rest.size() - 1)).isEmpty();
        }
    }

    @Test
    void theServicesDocumentsAreOpen() {
        given().get("/api/ticket/openapi")
                .then()
                .statusCode(200)
                .body("uri", equalTo("/api/ticket/openapi"))
                .body("headers.authorization", nullValue());
    }

    private String postOfUnknownLength(int bytes) throws Exception {
        var request = HttpRequest.newBuilder(address.resolve("/api/tickets/1/attachments"))
                .header("Authorization", "Bearer " + provider.bearer(Person.STAFF))
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[bytes])))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private RequestSpecification asStaff() {
        return given().auth().oauth2(provider.bearer(Person.STAFF));
    }
}
