package org.houqin.ticket.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.houqin.testkit.RealParts;
import org.houqin.ticket.House;
import org.houqin.ticket.House.Job;
import org.houqin.ticket.ShiftedClock;
import org.junit.jupiter.api.Test;

@QuarkusTest
@RealParts
class ExplainedTicketTest {
    @Inject
    ShiftedClock clock;

    @Test
    void theExplanationArrivesAtTheDueTimeOfTheTicket() {
        Job job = House.open().submitted(House.EQUIPMENT, "NORMAL").begun();
        job.does("technician", "wait", Map.of("reason", "WEATHER"));
        clock.pass(Duration.ofHours(5));
        job.does("technician", "resume", Map.of());
        JsonPath explained = explained(job, "RESOLVE");
        List<String> kinds = explained.getList("[0].lines.kind");
        assertThat(kinds)
                .containsExactly(
                        "POLICY",
                        "MATCH",
                        "CALENDAR",
                        "STARTED",
                        "TARGET",
                        "THROUGHOUT",
                        "BASE_DUE",
                        "WAITED",
                        "DUE",
                        "LEFT");
        assertThat(explained.getString("[0].lines[0].facts.code")).isEqualTo("EQUIPMENT");
        assertThat(explained.getString("[0].lines[0].facts.version")).isEqualTo("1");
        assertThat(explained.getString("[0].lines[2].facts.zone")).isEqualTo("Asia/Shanghai");
        assertThat(explained.getLong("[0].lines[7].seconds")).isBetween(18_000L, 18_060L);
        assertThat(explained.getString("[0].dueAt"))
                .isEqualTo(job.seenBy("dispatcher").getString("sla.find { it.target == 'RESOLVE' }.dueAt"));
    }

    @Test
    void aClockThatStoppedSaysWhatStoppedIt() {
        JsonPath explained =
                explained(House.open().submitted(House.WATER, "URGENT").begun(), "RESPOND");
        assertThat(explained.getString("[0].lines.find { it.kind == 'STOPPED' }.facts.why"))
                .isEqualTo("accepted");
        assertThat(explained.getList("[0].lines.kind", String.class)).endsWith("STOPPED", "MET");
    }

    @Test
    void whileItWaitsTheDueTimeMovesAlong() {
        Job job = House.open().submitted(House.EQUIPMENT, "NORMAL").begun();
        job.does("technician", "wait", Map.of("reason", "WEATHER"));
        clock.pass(Duration.ofHours(3));
        JsonPath explained = explained(job, "RESOLVE");
        assertThat(explained.getList("[0].lines.kind", String.class))
                .contains("WAITS")
                .endsWith("DUE", "LEFT");
        assertThat(explained.getLong("[0].lines.find { it.kind == 'LEFT' }.seconds"))
                .isLessThanOrEqualTo(86_400)
                .isGreaterThan(86_000);
    }

    private static JsonPath explained(Job job, String target) {
        return House.as("staff")
                .get("/api/tickets/" + job.id() + "/sla/explanation?target=" + target)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
