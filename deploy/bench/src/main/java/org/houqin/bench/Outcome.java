package org.houqin.bench;

import java.util.List;
import java.util.OptionalDouble;

/** What came out for one figure, round by round. */
public record Outcome(Figure figure, List<Double> ours, List<Double> references) {
    public double value() {
        return median(ours);
    }

    public OptionalDouble reference() {
        return references.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(median(references));
    }

    public OptionalDouble ratio() {
        return reference().isPresent() && reference().getAsDouble() != 0
                ? OptionalDouble.of(value() / reference().getAsDouble())
                : OptionalDouble.empty();
    }

    /** {@code aim}, {@code reached}, {@code short} or, without its reference, {@code not measured}; {@code –} where nothing is asked. */
    public String verdict() {
        if (figure.reach().equals(Bound.NONE)) {
            return "–";
        }
        if (figure.aim().holds(value(), reference())) {
            return "aim";
        }
        if (figure.reach().holds(value(), reference())) {
            return "reached";
        }
        return figure.reach().broken(value(), reference()) ? "short" : "not measured";
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
