package org.houqin.ticket.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houqin.ticket.House.as;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.houqin.testkit.TestDatabase;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** A period with more tickets than are looked at in one go. */
public interface SimulationAmongMany {
    Logger LOG = Logger.getLogger(SimulationAmongMany.class);

    @Test
    default void aLargePeriodIsAnsweredInBoundedTimeAndSaysThatItWasCut() {
        Map<String, Object> terms = Map.of(
                "match", Map.of(),
                "resolve", Map.of("amount", 4, "unit", "HOURS", "calendarId", "00000000-0000-7000-8000-00000000ca03"),
                "enabled", true);
        long begun = System.nanoTime();
        Response answer = as("manager")
                .body(Map.of(
                        "from",
                        "2020-01-01",
                        "to",
                        TestDatabase.column("select current_date + 1").get(0),
                        "policy",
                        Map.of("code", "ALL", "terms", terms)))
                .post("/api/sla-simulations");
        long took = (System.nanoTime() - begun) / 1_000_000;
        answer.then().statusCode(201);
        JsonPath made = answer.jsonPath();
        LOG.infof(
                "%d tickets, %d changes: %d ms",
                made.getInt("result.tickets"), made.getInt("result.changedClocks"), took);
        assertThat(made.getInt("result.tickets")).isEqualTo(10_000);
        assertThat(made.getBoolean("result.complete")).isFalse();
        assertThat(made.getInt("result.changedClocks")).isPositive();
        for (String dimension : List.of("TARGET", "CATEGORY", "URGENCY", "POLICY")) {
            assertThat(sum(made, dimension, "before"))
                    .isEqualTo(sum(made, dimension, "after"))
                    .isEqualTo(made.getInt("result.clocks"));
        }
        assertThat(took).isLessThan(Duration.ofSeconds(20).toMillis());
        TestDatabase.execute("analyze sla_simulation_change");
        assertThat(String.join("\n", TestDatabase.column("""
                explain select ch.id from sla_simulation_change ch where ch.simulation_id = '%s'
                order by ch.effect, ch.number, ch.id limit 51
                """.formatted(made.getString("id")))))
                .contains("sla_simulation_change_listed")
                .doesNotContain("Seq Scan");
    }

    private static int sum(JsonPath made, String dimension, String when) {
        return made
                .<Map<String, Object>>getList("result.figures.findAll { it.dimension == '" + dimension + "' }." + when)
                .stream()
                .flatMap(outcomes -> outcomes.values().stream())
                .mapToInt(count -> ((Number) count).intValue())
                .sum();
    }
}
