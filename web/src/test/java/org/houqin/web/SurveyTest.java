package org.houqin.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.houqin.web.guard.RateLimit;
import org.houqin.web.surroundings.Surroundings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Surroundings.class)
class SurveyTest {

    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    void aSurveyIsAnsweredWithoutSigningInAndWithoutCookies() {
        given().cookie("q_session", "something")
                .contentType("application/json")
                .body("{\"score\":5}")
                .post("/public/surveys/a-token")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("uri", equalTo("/public/surveys/a-token"))
                .body("headers.cookie", nullValue())
                .body("headers.authorization", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/public/tickets/a-token", "/public/reports/a-code", "/public/reports/a-code/attachments"})
    void aVisitorNeedsNoAccount(String path) {
        given().cookie("q_session", "something")
                .get(path)
                .then()
                .statusCode(200)
                .body("uri", equalTo(path))
                .body("headers.cookie", nullValue())
                .body("headers.authorization", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/public",
                "/public/",
                "/public/people",
                "/public/people/a-token",
                "/public/surveys",
                "/public/tickets",
                "/public/tickets/",
                "/public/tickets//",
                "/public/reports",
                "/public/reports.csv"
            })
    void nothingElseIsPublic(String path) {
        given().urlEncodingEnabled(false).get(path).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
    }

    @Test
    void aTokenDoesNotShowInMetrics() {
        given().get("/public/surveys/very-secret-token");
        given().get("/s/very-secret-token");
        given().get("/q/metrics").then().statusCode(200).body(not(containsString("very-secret-token")));
    }

    @Test
    void anAddressThatTriesTooOftenWaits() {
        var limit = new RateLimit(3, at(Duration.ZERO));
        for (int i = 0; i < 3; i++) {
            assertThat(limit.secondsToWait("10.0.0.1")).isZero();
        }
        assertThat(limit.secondsToWait("10.0.0.1")).isEqualTo(20);
        assertThat(limit.secondsToWait("10.0.0.2")).isZero();
    }

    @Test
    void waitingMakesRoomAgain() {
        var clock = new AdjustableClock();
        var limit = new RateLimit(3, clock);
        for (int i = 0; i < 4; i++) {
            limit.secondsToWait("10.0.0.1");
        }
        clock.later(Duration.ofSeconds(20));
        assertThat(limit.secondsToWait("10.0.0.1")).isZero();
        assertThat(limit.secondsToWait("10.0.0.1")).isPositive();
    }

    private static Clock at(Duration afterStart) {
        return Clock.fixed(START.plus(afterStart), ZoneOffset.UTC);
    }

    private static final class AdjustableClock extends Clock {
        private Instant now = START;

        void later(Duration step) {
            now = now.plus(step);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
