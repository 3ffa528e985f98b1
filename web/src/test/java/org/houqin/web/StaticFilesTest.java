package org.houqin.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.houqin.web.surroundings.Person;
import org.houqin.web.surroundings.PretendedIdentityProvider;
import org.houqin.web.surroundings.Surroundings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Surroundings.class)
class StaticFilesTest {

    PretendedIdentityProvider provider;

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/index.html", "/tickets", "/tickets/0198f0aa-1111-7000-8000-000000000001", "/s/token"})
    void everyPageOfTheApplicationIsItsOnePageAndAskedForAnew(String path) {
        given().get(path)
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .header("Cache-Control", "no-cache")
                .body(containsString("the application"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/q/nothing", "/docs/nothing", "/assets/gone-123456.js", "/nothing.png", "/login/elsewhere"})
    void whatIsNoPageIsNotAnsweredWithOne(String path) {
        given().redirects().follow(false).get(path).then().statusCode(404).body(not(containsString("the application")));
    }

    @Test
    void filesWithAHashAreKeptForGoodAndTravelCompressed() {
        given().header("Accept-Encoding", "gzip")
                .get("/assets/page-1a2b3c.js")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .header("Content-Encoding", "gzip");
    }

    /** Pages, files, what services answer, refusals, redirects, what is broken: whoever wrote the answer. */
    @ParameterizedTest
    @CsvSource({
        "GET, /, 200",
        "GET, /assets/page-1a2b3c.js, 200",
        "GET, /nothing.png, 404",
        "GET, /q/health, 200",
        "GET, /docs/api, 200",
        "GET, /login, 302",
        "GET, /logout, 405",
        "GET, /api, 404",
        "GET, /api/session, 401",
        "GET, /api/tickets/1, 200",
        "GET, /api/tickets/unchanged, 304",
        "GET, /api/suppliers, 503",
        "GET, /api/nobodys, 404",
        "POST, /api/tickets/huge, 413",
        "GET, /public/nothing, 404",
        "GET, /public/surveys/a-token, 200",
        "TRACE, /, 405"
    })
    void everyAnswerCarriesTheSecurityHeaders(String method, String path, int status) {
        var request = given().redirects().follow(false).urlEncodingEnabled(false);
        if (path.startsWith("/api/") && status != 401) {
            request.auth().oauth2(provider.bearer(Person.STAFF));
        }
        if (status == 413) {
            request.body(new byte[11 * 1024 * 1024]);
        }
        request.request(method, path)
                .then()
                .statusCode(status)
                .header(
                        "Content-Security-Policy",
                        allOf(
                                containsString("default-src 'self'"),
                                containsString("script-src 'self';"),
                                containsString("frame-ancestors 'none'"),
                                containsString("connect-src 'self';")))
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", anyOf(equalTo("same-origin"), equalTo("no-referrer")))
                .header("Permissions-Policy", containsString("camera=(self)"))
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Strict-Transport-Security", nullValue());
    }

    @Test
    void aFileOfATicketMayDoEvenLess() {
        given().auth()
                .oauth2(provider.bearer(Person.STAFF))
                .get("/api/attachments/1")
                .then()
                .header("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'")
                .header("X-Content-Type-Options", "nosniff");
    }

    @Test
    void pagesWithATokenInTheirAddressSendNoReferrer() {
        given().get("/s/secret").then().header("Referrer-Policy", "no-referrer");
        given().get("/public/surveys/secret").then().header("Referrer-Policy", "no-referrer");
    }

    @Test
    void theApiPageNeedsNothingFromElsewhere() {
        given().get("/docs/api")
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .body(allOf(containsString("/docs/api.js"), not(containsString("https://"))));
        given().get("/docs/api.js").then().statusCode(200).header("Cache-Control", equalTo("no-cache"));
    }

    @Test
    void theGatewayIsReadyWithoutAnyService() {
        given().get("/q/health/ready").then().statusCode(200);
    }
}
