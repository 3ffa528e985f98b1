package org.houqin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every code that a service or the gateway may answer is explained where the problem's type points to. */
class ProblemsPageTest {
    private static final Pattern ERRORS = Pattern.compile(".*/src/main/java/.*Error\\.java");
    private static final Pattern CONSTANT = Pattern.compile("(?m)^    ([A-Z][A-Z_]+)(?=[(,;])");

    @Test
    void every_code_has_its_paragraph() throws IOException {
        Path root = Path.of(System.getProperty("houqin.root", ".."));
        String page = Files.readString(root.resolve("web/src/main/resources/META-INF/resources/docs/problems.html"));
        List<String> codes = new ArrayList<>();
        for (String part : List.of(
                "platform", "ticket-service", "inventory-service", "procurement-service", "feedback-service", "web")) {
            try (Stream<Path> files = Files.walk(root.resolve(part).resolve("src/main/java"))) {
                for (Path file : files.filter(
                                path -> ERRORS.matcher(path.toString()).matches())
                        .toList()) {
                    CONSTANT.matcher(Files.readString(file)).results().forEach(match -> codes.add(match.group(1)));
                }
            }
        }
        assertThat(codes).contains("NOT_FOUND", "TICKET_STATE", "SURVEY_ANSWERED", "CROSS_SITE");
        assertThat(codes)
                .allSatisfy(code -> assertThat(page)
                        .contains("id=\"" + code.toLowerCase(Locale.ROOT).replace('_', '-') + "\""));
    }
}
