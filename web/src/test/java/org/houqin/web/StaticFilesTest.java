package org.houqin.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.houqin.web.surroundings.Surroundings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Surroundings.class)
class StaticFilesTest {

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

    @Test
    void everyAnswerCarriesTheSecurityHeaders() {
        for (var path : new String[] {"/", "/api/session", "/nothing.png", "/q/health"}) {
            given().get(path)
                    .then()
                    .header(
                            "Content-Security-Policy",
                            allOf(
                                    containsString("script-src 'self';"),
                                    containsString("frame-ancestors 'none'"),
                                    containsString("connect-src 'self';")))
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Referrer-Policy", "same-origin")
                    .header("Permissions-Policy", containsString("camera=(self)"))
                    .header("Cross-Origin-Opener-Policy", "same-origin")
                    .header("Strict-Transport-Security", nullValue());
        }
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
