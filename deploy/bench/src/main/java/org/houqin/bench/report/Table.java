package org.houqin.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.houqin.bench.Outcome;

/** The one table: a line per figure. */
final class Table {
    private static final List<String> HEADS =
            List.of("figure", "measured", "reference", "", "ratio", "reach", "aim", "verdict");

    private Table() {}

    static String of(List<Outcome> outcomes) {
        List<List<String>> lines = new ArrayList<>(List.of(HEADS));
        outcomes.forEach(outcome -> lines.add(line(outcome)));
        StringBuilder text = new StringBuilder();
        for (List<String> line : lines) {
            for (int column = 0; column < HEADS.size(); column++) {
                text.append(padded(line.get(column), width(lines, column)));
            }
            text.append('\n');
        }
        return text.toString();
    }

    static List<String> line(Outcome outcome) {
        String unit = outcome.figure().unit();
        return List.of(
                outcome.figure().title(),
                number(outcome.value()) + " " + unit,
                outcome.reference().isPresent()
                        ? number(outcome.reference().getAsDouble()) + " " + unit
                        : outcome.figure().reference().isEmpty() ? "–" : "absent",
                outcome.figure().reference(),
                ratio(outcome.ratio()),
                outcome.figure().reach().text(unit),
                outcome.figure().aim().text(unit),
                outcome.verdict());
    }

    static String number(double value) {
        return String.format(
                Locale.ROOT, Math.abs(value) >= 100 ? "%,.0f" : Math.abs(value) >= 10 ? "%.1f" : "%.2f", value);
    }

    private static String ratio(OptionalDouble ratio) {
        return ratio.isPresent() ? String.format(Locale.ROOT, "%.2f", ratio.getAsDouble()) : "–";
    }

    private static int width(List<List<String>> lines, int column) {
        return lines.stream().mapToInt(line -> line.get(column).length()).max().orElse(0) + 2;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
