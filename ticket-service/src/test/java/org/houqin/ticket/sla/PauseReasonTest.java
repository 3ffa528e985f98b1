package org.houqin.ticket.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.houqin.ticket.House.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.houqin.testkit.RealParts;
import org.houqin.ticket.House;
import org.houqin.ticket.House.Job;
import org.houqin.ticket.ShiftedClock;
import org.houqin.ticket.watch.WaitWatch;
import org.junit.jupiter.api.Test;

/** Reasons for which work waits are an administrator's to keep, and hold for what begins to wait afterwards. */
@QuarkusTest
@RealParts
class PauseReasonTest {
    @Inject
    ShiftedClock clock;

    @Inject
    WaitWatch waits;

    @Test
    void anAdministratorAddsAReasonAndItsTermsHold() {
        add("KEY", 2, 5).then().statusCode(201);
        add("KEY", 2, 5).then().statusCode(409).body("code", equalTo("ALREADY_EXISTS"));
        Job job = waitsFor("KEY");

        assertThat(untilChased(job)).isEqualTo(Duration.ofHours(2));
        clock.pass(Duration.ofHours(2).plusMinutes(1));
        look();
        assertThat(job.story()).containsOnlyOnce("wait-chased");
        clock.pass(Duration.ofHours(3));
        look();
        assertThat(job.status()).isEqualTo("TRIAGED");
        assertThat(job.story()).endsWith("returned");
    }

    @Test
    void whatWaitsAlreadyKeepsItsTermsWhenTheReasonChanges() {
        add("LIFT", 4, null).then().statusCode(201);
        Job before = waitsFor("LIFT");
        change("LIFT", 0, reason("LIFT", 1, null))
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("chaseAfter", equalTo(1));
        Job after = waitsFor("LIFT");
        assertThat(untilChased(before)).isEqualTo(Duration.ofHours(4));
        assertThat(untilChased(after)).isEqualTo(Duration.ofHours(1));

        change("LIFT", 0, reason("LIFT", 9, null)).then().statusCode(412).body("code", equalTo("STALE_VERSION"));
        JsonPath history = as("admin").get("/api/changes?thing=pause-reason").jsonPath();
        assertThat(history.getInt("items[0].fields.find { it.field == 'chaseAfter' }.from"))
                .isEqualTo(4);
        assertThat(history.getInt("items[0].fields.find { it.field == 'chaseAfter' }.to"))
                .isEqualTo(1);
    }

    @Test
    void aReasonOutOfUseOrThatGivesUpBeforeItRemindsIsRefused() {
        add("LATE", 5, 4).then().statusCode(400).body("errors[0].field", equalTo("giveUpAfter"));
        add("GONE", 5, null).then().statusCode(201);
        Map<String, Object> gone = reason("GONE", 5, null);
        gone.put("active", false);
        change("GONE", 0, gone).then().statusCode(200);
        House.open()
                .started()
                .attempt("technician", "wait", Map.of("reason", "GONE"))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("reason"));
    }

    private static Job waitsFor(String reason) {
        return House.open().started().does("technician", "wait", Map.of("reason", reason));
    }

    private Duration untilChased(Job job) {
        Instant chase = Instant.parse(job.seenBy("staff").getString("pause.chaseAt"));
        return Duration.ofHours(
                Math.round(Duration.between(clock.instant(), chase).toSeconds() / 3600.0));
    }

    private void look() {
        waits.look().await().atMost(Duration.ofSeconds(10));
    }

    private static Response add(String code, Integer chaseAfter, Integer giveUpAfter) {
        return as("admin").body(reason(code, chaseAfter, giveUpAfter)).post("/api/pause-reasons");
    }

    private static Response change(String code, long version, Map<String, Object> wanted) {
        return as("admin")
                .header("If-Match", "\"" + version + "\"")
                .body(wanted)
                .put("/api/pause-reasons/" + code);
    }

    private static Map<String, Object> reason(String code, Integer chaseAfter, Integer giveUpAfter) {
        Map<String, Object> reason = new HashMap<>();
        reason.put("code", code);
        reason.put("name", Map.of("zh", "等钥匙", "en", "Waiting for a key"));
        reason.put("party", "REQUESTER");
        reason.put("stopsResolve", true);
        reason.put("chaseAfter", chaseAfter);
        reason.put("giveUpAfter", giveUpAfter);
        reason.put("active", true);
        return reason;
    }
}
