package org.houqin.bench;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.houqin.bench.report.Report;
import org.houqin.bench.report.Surroundings;
import org.houqin.bench.stack.Recordings;
import org.houqin.bench.stack.Statements;

/** Runs the parts: all are made ready and warmed up, then each alternates with its reference, the stack at rest in between. */
final class Rounds {
    private static final int TOP = 8;

    private final Ground ground;
    private final List<Part> parts;
    private final Map<String, List<Double>> ours = new LinkedHashMap<>();
    private final Map<String, List<Double>> references = new LinkedHashMap<>();
    private final Map<String, List<Statements.Spent>> statements = new LinkedHashMap<>();
    private Recordings recordings;

    Rounds(Ground ground, List<Part> parts) {
        this.ground = ground;
        this.parts = parts;
    }

    Report report() throws IOException, InterruptedException {
        Instant began = Instant.now();
        prepare();
        warmUp();
        Map<String, String> surroundings = Surroundings.of(ground);
        if (ground.options().profile()) {
            recordings = new Recordings(ground.stack().report());
        }
        for (Part part : parts) {
            rounds(part);
        }
        List<Outcome> outcomes = parts.stream()
                .flatMap(part -> part.figures().stream())
                .map(figure -> new Outcome(
                        figure,
                        ours.getOrDefault(figure.key(), List.of()),
                        references.getOrDefault(figure.key(), List.of())))
                .filter(outcome -> !outcome.ours().isEmpty())
                .toList();
        List<String> remarks =
                parts.stream().flatMap(part -> part.remarks().stream()).toList();
        return new Report(
                ground.options().trial(),
                outcomes,
                remarks,
                statements,
                surroundings,
                began,
                Duration.between(began, Instant.now()));
    }

    private void prepare() throws IOException, InterruptedException {
        for (Part part : parts) {
            say(part.name() + ": making ready");
            part.prepare(ground);
        }
    }

    private void warmUp() throws IOException, InterruptedException {
        Duration each = ground.options().warmUp().dividedBy(parts.size());
        for (Part part : parts) {
            say(part.name() + ": warming up for " + each.toSeconds() + " s");
            if (!each.isZero()) {
                part.warmUp(ground, each);
            }
        }
    }

    private void rounds(Part part) throws IOException, InterruptedException {
        int rounds = part.rounds(ground.options().rounds());
        Statements spent = new Statements();
        for (int round = 1; round <= rounds; round++) {
            ground.settle();
            Map<String, Double> mine = watched(part, spent);
            ground.settle();
            Map<String, Double> against =
                    part.reference(ground, ground.options().seconds());
            mine.forEach((key, value) ->
                    ours.computeIfAbsent(key, one -> new ArrayList<>()).add(value));
            against.forEach((key, value) ->
                    references.computeIfAbsent(key, one -> new ArrayList<>()).add(value));
            say("%s: round %d of %d  %s  beside  %s"
                    .formatted(part.name(), round, rounds, shown(mine), shown(against)));
        }
        statements.put(part.name(), spent.top(TOP));
    }

    private Map<String, Double> watched(Part part, Statements spent) throws IOException, InterruptedException {
        if (recordings != null) {
            recordings.begin(Recordings.services(ground.stack()));
        }
        spent.begin(ground.server());
        Map<String, Double> figures = part.measure(ground, ground.options().seconds());
        spent.end(ground.server());
        if (recordings != null) {
            recordings.end(part.name());
        }
        return figures;
    }

    private static String shown(Map<String, Double> values) {
        List<String> shown = new ArrayList<>();
        values.forEach((key, value) -> shown.add("%s %.2f".formatted(key, value)));
        return shown.isEmpty() ? "–" : String.join(", ", shown);
    }

    private static void say(String line) {
        System.out.println("  " + line);
    }
}
