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
import org.houqin.bench.stack.Statements;

/**
 * What came out, for people and for programs.
 *
 * @param trial why it is not to be believed; empty without a reason
 * @param statements what PostgreSQL did most in the measured rounds of each part
 */
public record Report(
        String trial,
        List<Outcome> outcomes,
        List<String> remarks,
        Map<String, List<Statements.Spent>> statements,
        Map<String, String> surroundings,
        Instant began,
        Duration took) {

    /** Whether every figure keeps to what it has to. */
    public boolean reached() {
        return outcomes.stream().noneMatch(outcome -> outcome.verdict().equals("short"));
    }

    public void print() {
        System.out.println(text());
    }

    String text() {
        StringBuilder text = new StringBuilder("\n");
        surroundings.forEach((name, value) -> text.append("%-22s %s%n".formatted(name, value)));
        text.append('\n');
        text.append(trial.isEmpty() ? "" : trial + "\n");
        text.append(Table.of(outcomes));
        remarks.forEach(remark -> text.append("  ").append(remark).append('\n'));
        return text.append("%nTook %d min %d s.".formatted(took.toMinutes(), took.toSecondsPart()))
                .toString();
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
        all.put("trial", trial);
        all.put("surroundings", surroundings);
        all.put("figures", outcomes.stream().map(Report::asMap).toList());
        all.put("remarks", remarks);
        all.put("statements", statements);
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
