package org.houqin.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.stream.IntStream;
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
class SignInTest {

    PretendedIdentityProvider provider;
    Browser browser = new Browser();

    @BeforeEach
    void staffIsNext() {
        provider.nextIs(Person.STAFF, false);
    }

    @Test
    void nobodyIsSignedInAtFirst() {
        given().redirects()
                .follow(false)
                .get("/api/session")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("Cache-Control", "no-store")
                .body("code", equalTo("UNAUTHENTICATED"));
    }

    @Test
    void loginLeadsToTheIdentityProviderWithPkce() {
        browser.request()
                .get("/login?return=/tickets")
                .then()
                .statusCode(302)
                .header(
                        "Location",
                        allOf(
                                startsWith(provider.realm() + "/auth"),
                                containsString("code_challenge_method=S256"),
                                containsString("login%2Fcallback")));
    }

    @Test
    void signingInLeadsBackToThePageAskedForAndTellsWhoIsThere() {
        browser.signIn("/login?return=%2Ftickets%3Fstatus%3DSUBMITTED")
                .then()
                .statusCode(303)
                .header("Location", equalTo("/tickets?status=SUBMITTED"));
        browser.request()
                .get("/api/session")
                .then()
                .statusCode(200)
                .body("id", equalTo(Person.STAFF.id()))
                .body("username", equalTo("staff"))
                .body("name", equalTo("Wang Fang"))
                .body("language", equalTo("zh-CN"))
                .body("roles", hasItem("staff"));
    }

    @Test
    void tokensAreKeptInHttpOnlySameSiteCookies() {
        var cookies = browser.callback("/login").detailedCookies().asList().stream()
                .filter(cookie -> cookie.getName().startsWith("q_session"))
                .toList();
        assertThat(cookies).hasSize(3).allSatisfy(cookie -> {
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getSameSite()).isEqualToIgnoringCase("lax");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example/x",
                "/\\evil.example",
                "/\t/evil.example",
                "javascript:alert(1)",
                "/logout",
                "/login?return=/x"
            })
    void noReturnPathLeadsToAnotherSite(String path) {
        browser.signIn("/login");
        browser.request()
                .urlEncodingEnabled(true)
                .queryParam("return", path)
                .get("/login")
                .then()
                .statusCode(303)
                .header("Location", equalTo("/"));
    }

    @Test
    void tokensThatEndAreRefreshedOnceForAllRequestsThatArriveTogether() {
        provider.nextIs(Person.STAFF, true);
        browser.callback("/login");
        var old = browser.cookies();
        int before = provider.refreshes.get();
        var statuses = IntStream.range(0, 12)
                .parallel()
                .mapToObj(i -> given().cookies(old).get("/api/session"))
                .map(Response::statusCode)
                .toList();
        assertThat(statuses).containsOnly(200);
        assertThat(provider.refreshes.get() - before).isEqualTo(1);
    }

    @Test
    void aRefreshedSessionKeepsItsNewCookiesThroughTheProxy() {
        provider.nextIs(Person.STAFF, true);
        browser.callback("/login");
        var answer = browser.request().get("/api/tickets");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.cookies()).containsKeys("q_session", "q_session_at", "q_session_rt");
    }

    @Test
    void signingOutEndsTheSessionHereAndAtTheProvider() {
        browser.signIn("/login");
        browser.request()
                .header("Sec-Fetch-Site", "same-origin")
                .post("/logout")
                .then()
                .statusCode(303)
                .header("Location", allOf(startsWith(provider.realm() + "/logout"), containsString("id_token_hint=")));
        browser.request().get("/api/session").then().statusCode(401);
    }

    @Test
    void nobodyIsSignedOutByALinkOrByAnotherSite() {
        browser.signIn("/login");
        browser.request().get("/logout").then().statusCode(405);
        browser.request()
                .header("Origin", "https://evil.example")
                .post("/logout")
                .then()
                .statusCode(403)
                .body("code", equalTo("CROSS_SITE"));
        browser.request().get("/api/session").then().statusCode(200);
    }

    @Test
    void aLinkSignsOutWhereTheBrowserVouchesForThePage() {
        browser.signIn("/login");
        browser.request()
                .header("Sec-Fetch-Site", "same-origin")
                .get("/logout")
                .then()
                .statusCode(303);
        browser.request().get("/api/session").then().statusCode(401);
    }

    @Test
    void signingOutWithoutASessionLeadsHome() {
        browser.request().post("/logout").then().statusCode(303).header("Location", equalTo("/"));
    }

    @Test
    void aReturnFromTheProviderThatFailsLeadsHome() {
        var state = browser.request().get("/login").header("Location").replaceAll(".*[?&]state=([^&]+).*", "$1");
        browser.request()
                .get("/login/callback?code=used-before&state=" + state)
                .then()
                .statusCode(303)
                .header("Location", equalTo("/"));
        var cancelled = browser.request().get("/login").header("Location").replaceAll(".*[?&]state=([^&]+).*", "$1");
        browser.request()
                .get("/login/callback?error=access_denied&state=" + cancelled)
                .then()
                .statusCode(302)
                .header("Location", containsString("/login/failed"));
        browser.request().get("/login/failed?error=access_denied").then().statusCode(303);
    }

    @Test
    void aForgedSessionIsNobody() {
        given().cookie("q_session", "eyJhbGciOiJub25lIn0.e30.")
                .redirects()
                .follow(false)
                .get("/api/session")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }
}
