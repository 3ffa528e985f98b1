package org.houqin.bench.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.houqin.bench.Outcome;

/** What came out, for people and for programs. */
public record Report(
        List<Outcome> outcomes, List<String> remarks, Map<String, String> surroundings, Instant began, Duration took) {

    /** Whether every figure keeps to what it has to. */
    public boolean reached() {
        return outcomes.stream().noneMatch(outcome -> outcome.verdict().equals("short"));
    }

    public void print() {
        System.out.println();
        surroundings.forEach((name, value) -> System.out.printf("%-22s %s%n", name, value));
        System.out.println();
        System.out.print(Table.of(outcomes));
        remarks.forEach(remark -> System.out.println("  " + remark));
        System.out.printf("%nTook %d min %d s.%n", took.toMinutes(), took.toSecondsPart());
    }

    /** Writes {@code bench.json} and {@code bench.html} into the folder. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("bench.json"),
                new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(asMap()));
        Files.writeString(folder.resolve("bench.html"), new Page(this).html());
        System.out.println("Written: " + folder.resolve("bench.html") + " and bench.json");
    }

    private Map<String, Object> asMap() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("began", began.toString());
        all.put("tookSeconds", took.toSeconds());
        all.put("surroundings", surroundings);
        all.put("figures", outcomes.stream().map(Report::asMap).toList());
        all.put("remarks", remarks);
        return all;
    }

    private static Map<String, Object> asMap(Outcome outcome) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("figure", outcome.figure().key());
        one.put("title", outcome.figure().title());
        one.put("unit", outcome.figure().unit());
        one.put("median", outcome.value());
        one.put("rounds", outcome.ours());
        one.put("reference", outcome.figure().reference());
        one.put(
                "referenceMedian",
                outcome.reference().isPresent() ? outcome.reference().getAsDouble() : null);
        one.put("referenceRounds", outcome.references());
        one.put("ratio", outcome.ratio().isPresent() ? outcome.ratio().getAsDouble() : null);
        one.put("reach", outcome.figure().reach().text(outcome.figure().unit()));
        one.put("aim", outcome.figure().aim().text(outcome.figure().unit()));
        one.put("verdict", outcome.verdict());
        return one;
    }
}
