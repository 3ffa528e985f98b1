package org.houqin.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How many tests passed and failed, summed over Surefire's reports and the walks' own. */
record Tally(int passed, int failed) {
    private static final Pattern SUITE = Pattern.compile("<testsuite\\s[^>]*>");
    private static final int DEEPEST_REPORT = 5;

    static Tally since(Path root, Instant began) throws IOException {
        Tally sum = new Tally(0, 0);
        try (Stream<Path> files = Files.find(
                root,
                DEEPEST_REPORT,
                (path, attributes) -> isReport(root.relativize(path)) && attributes.isRegularFile())) {
            for (Path file : files.toList()) {
                if (!Files.getLastModifiedTime(file).toInstant().isBefore(began)) {
                    sum = sum.plus(of(file));
                }
            }
        }
        return sum;
    }

    private static boolean isReport(Path path) {
        String name = path.getFileName().toString();
        return path.toString().contains("target/surefire-reports/") && name.startsWith("TEST-") && name.endsWith(".xml")
                || path.equals(Path.of("web/e2e/results.json"));
    }

    private static Tally of(Path file) throws IOException {
        String text = Files.readString(file);
        if (file.toString().endsWith(".json")) {
            JsonNode counts = new ObjectMapper().readTree(text);
            return new Tally(
                    counts.path("passed").asInt(), counts.path("failed").asInt());
        }
        return ofSuites(text);
    }

    /** The sum of a report's suites. */
    static Tally ofSuites(String xml) {
        return SUITE.matcher(xml).results().map(suite -> ofSuite(suite.group())).reduce(new Tally(0, 0), Tally::plus);
    }

    private static Tally ofSuite(String suite) {
        int failed = number(suite, "failures") + number(suite, "errors");
        return new Tally(number(suite, "tests") - failed - number(suite, "skipped"), failed);
    }

    private static int number(String element, String attribute) {
        Matcher value = Pattern.compile("\\s" + attribute + "=\"(\\d+)\"").matcher(element);
        return value.find() ? Integer.parseInt(value.group(1)) : 0;
    }

    private Tally plus(Tally other) {
        return new Tally(passed + other.passed, failed + other.failed);
    }

    String line() {
        return passed + " passed, " + failed + " failed";
    }
}
