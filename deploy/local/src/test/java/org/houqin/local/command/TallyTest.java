package org.houqin.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TallyTest {
    @TempDir
    Path root;

    @Test
    void failures_and_errors_are_failed_and_skipped_counts_as_neither() {
        Tally tally = Tally.ofSuites(
                "<?xml version=\"1.0\"?><testsuite name=\"a\" time=\"1.2\" tests=\"10\" errors=\"1\" skipped=\"2\" failures=\"3\"><testcase/>");
        assertThat(tally).isEqualTo(new Tally(4, 4));
    }

    @Test
    void a_report_of_several_suites_counts_them_all() {
        Tally tally = Tally.ofSuites("<testsuites tests=\"9\"><testsuite tests=\"4\" failures=\"1\"></testsuite>"
                + "<testsuite tests=\"5\" failures=\"0\"></testsuite></testsuites>");
        assertThat(tally).isEqualTo(new Tally(8, 1));
    }

    @Test
    void reports_of_this_run_are_summed_over_all_modules() throws IOException {
        report("ticket-service/target/surefire-reports/TEST-A.xml", 5, 0);
        report("platform/testkit/target/surefire-reports/TEST-B.xml", 2, 1);
        report("ticket-service/src/TEST-C.xml", 100, 0);
        Files.createDirectories(root.resolve("web/e2e"));
        Files.writeString(root.resolve("web/e2e/results.json"), "{\"passed\": 3, \"failed\": 0}");
        assertThat(Tally.since(root, Instant.EPOCH).line()).isEqualTo("9 passed, 1 failed");
    }

    @Test
    void reports_of_an_earlier_run_do_not_count() throws IOException {
        report("ticket-service/target/surefire-reports/TEST-A.xml", 5, 0);
        assertThat(Tally.since(root, Instant.now().plusSeconds(5))).isEqualTo(new Tally(0, 0));
    }

    private void report(String name, int tests, int failures) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "<testsuite tests=\"%d\" errors=\"0\" skipped=\"0\" failures=\"%d\"/>".formatted(tests, failures));
    }
}
