package org.houqin.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.houqin.bench.Bound;
import org.houqin.bench.Figure;
import org.houqin.bench.Outcome;
import org.houqin.bench.stack.Statements.Spent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
    private static final String TRIAL = "warmed up for 40 s only: a trial, not a measurement";
    private static final Outcome UNKNOWN = outcome(Bound.share(0.4), List.of());
    private static final Outcome SHORT = outcome(Bound.share(0.4), List.of(1000.0));

    @Test
    void a_trial_is_marked_wherever_it_is_read(@TempDir Path folder) throws Exception {
        Report report = report(TRIAL, UNKNOWN);
        report.write(folder);
        assertThat(report.text()).contains(TRIAL + "\nfigure");
        assertThat(Files.readString(folder.resolve("bench.html"))).contains("<p class=trial>" + TRIAL + "</p>");
        assertThat(new ObjectMapper()
                        .readTree(folder.resolve("bench.json").toFile())
                        .path("trial")
                        .asText())
                .isEqualTo(TRIAL);
    }

    @Test
    void a_measurement_bears_no_mark(@TempDir Path folder) throws Exception {
        Report report = report("", UNKNOWN);
        report.write(folder);
        assertThat(report.text()).doesNotContain("trial");
        assertThat(Files.readString(folder.resolve("bench.html"))).doesNotContain("class=trial");
    }

    @Test
    void only_what_is_short_keeps_a_run_from_being_good() {
        assertThat(report("", UNKNOWN).reached()).isTrue();
        assertThat(report("", UNKNOWN, SHORT).reached()).isFalse();
    }

    @Test
    void the_page_shows_what_the_database_did_most() {
        assertThat(new Page(report("", UNKNOWN)).html())
                .contains("<td>ticket<td><small>select a from b where a &lt; $1</small>")
                .contains("<td class=n>1.50<td class=n>3,000<td class=n>0.50<td>ticket");
    }

    private static Report report(String trial, Outcome... outcomes) {
        return new Report(
                trial,
                List.of(outcomes),
                List.of(),
                Map.of("create", List.of(new Spent("ticket", "select a\n  from b where a < $1", 3_000, 1_500))),
                Map.of(),
                Instant.EPOCH,
                Duration.ofMinutes(1));
    }

    private static Outcome outcome(Bound reach, List<Double> references) {
        return new Outcome(new Figure("key", "title", "/s", "other", reach, reach), List.of(39.0), references);
    }
}
