package org.houqin.chaos.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.houqin.chaos.check.Verdict;
import org.houqin.chaos.fault.Measures.Measure;
import org.houqin.chaos.fault.Story;
import org.houqin.chaos.message.MessageStory;

/** Writes a run down, for people (Markdown) and for programs (JSON). */
public final class Report {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT);
    private static final int MOST = 20;

    private final Account account;

    public Report(Account account) {
        this.account = account;
    }

    /** @return the file for people */
    public Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("report.json"), JSON.writeValueAsString(account));
        return Files.writeString(folder.resolve("report.md"), markdown());
    }

    String markdown() {
        StringBuilder text = new StringBuilder("# Chaos, seed %d\n%s. Profile %s, from %s to %s (%d s).\n\n"
                .formatted(
                        account.seed(),
                        account.machine(),
                        account.profile(),
                        account.began().truncatedTo(ChronoUnit.SECONDS),
                        account.ended().truncatedTo(ChronoUnit.SECONDS),
                        Duration.between(account.began(), account.ended()).toSeconds()));
        load(text);
        verdicts(text);
        measures(text);
        faults(text);
        messages(text);
        return text.append("\n**").append(account.lastLine()).append("**\n").toString();
    }

    private void load(StringBuilder text) {
        Story.Seen writes = account.load().writes();
        text.append(
                "Load: %d tickets walked to the end, %d left on the way; %d writes, of them %d done, %d refused, %d never answered, %d sent more than once; %d records on the topics.\n\n"
                        .formatted(
                                account.load().walks(),
                                account.load().abandoned(),
                                writes.writes(),
                                writes.done(),
                                writes.refused(),
                                writes.unknown(),
                                writes.sentAgain(),
                                account.load().events()));
    }

    private void verdicts(StringBuilder text) {
        text.append("## What holds\n| invariant | violations |\n| --- | --- |\n");
        for (Verdict verdict : account.verdicts()) {
            text.append("| %s | %s |\n"
                    .formatted(
                            verdict.promise(),
                            verdict.holds() ? "none" : verdict.violations().size()));
        }
        for (Verdict verdict : account.verdicts()) {
            if (!verdict.holds()) {
                text.append("\n### ").append(verdict.promise()).append('\n');
                verdict.violations().stream()
                        .limit(MOST)
                        .forEach(one -> text.append("- ").append(one).append('\n'));
            }
        }
    }

    private void measures(StringBuilder text) {
        if (!account.measures().isEmpty()) {
            text.append("\n## Measured\n| figure | value | at most |\n| --- | --- | --- |\n");
        }
        for (Measure one : account.measures()) {
            text.append(String.format(
                    Locale.ROOT, "| %s | %.2f %s | %.0f |\n", one.name(), one.value(), one.unit(), one.limit()));
        }
    }

    private void faults(StringBuilder text) {
        text.append("\n## Faults of processes, connections and disks\n"
                + "| # | at | what | hit | lasted | back after | writes meanwhile | sent again | never answered | slowest |\n"
                + "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
        for (Story one : account.faults()) {
            text.append(
                    one.wasSkipped()
                            ? "| %d | | %s | skipped: %s | | | | | | |\n"
                                    .formatted(one.number(), one.what(), one.skipped())
                            : row(one));
            one.troubles().forEach(trouble -> text.append("| | | **%s** | | | | | | | |\n".formatted(trouble)));
        }
    }

    private String row(Story one) {
        return "| %d | %s | %s | %s | %s | %s | %d | %d | %d | %s |\n"
                .formatted(
                        one.number(),
                        seconds(Duration.between(account.began(), one.at())),
                        one.what(),
                        one.hit(),
                        seconds(one.struckFor()),
                        one.backAfter() == null ? "never" : seconds(one.backAfter()),
                        one.seen().writes(),
                        one.seen().sentAgain(),
                        one.seen().unknown(),
                        seconds(Duration.ofMillis(one.seen().slowestMs())));
    }

    private void messages(StringBuilder text) {
        text.append("\n## Faults of messages\n| # | at | fault | what |\n| --- | --- | --- | --- |\n");
        for (MessageStory one : account.messages()) {
            text.append("| %d | %s | %s | %s |\n"
                    .formatted(
                            one.number(),
                            seconds(Duration.between(account.began(), one.at())),
                            one.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                            one.good() ? one.what().replace("|", "\\|") : "**not done: " + one.trouble() + "**"));
        }
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
