package org.houqin.bench.stack;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.houqin.local.Trouble;

/** How long each of many things took from one moment to another; what never came to the second counts as later than all others. */
public final class Delays {
    private final int things;
    private final long[] micros;

    private Delays(int things, long[] micros) {
        this.things = things;
        this.micros = micros;
    }

    /**
     * @param from when each thing was at the first moment, in microseconds
     * @param to the same for the second one; there may be others in it
     */
    public static Delays between(Map<String, Long> from, Map<String, Long> to) {
        return new Delays(
                from.size(),
                from.entrySet().stream()
                        .map(one -> to.containsKey(one.getKey()) ? to.get(one.getKey()) - one.getValue() : null)
                        .filter(Objects::nonNull)
                        .mapToLong(Long::longValue)
                        .sorted()
                        .toArray());
    }

    /**
     * A percentile in milliseconds.
     *
     * @throws Trouble when so many never came that it is one of them, or when there was nothing to come
     */
    public double millis(double percentile) {
        int place = Math.max(0, Math.min(things - 1, (int) (things * percentile / 100)));
        if (place >= micros.length) {
            throw new Trouble("Only %,d of %,d have come, which leaves no p%.0f to tell."
                    .formatted(micros.length, things, percentile));
        }
        return micros[place] / 1000.0;
    }

    /** A sentence about those that never came, if there are any. */
    public Optional<String> missing(String what) {
        int missing = things - micros.length;
        return missing == 0
                ? Optional.empty()
                : Optional.of(
                        "%,d of %,d never came to \"%s\", though the stack was given time; they count as the slowest."
                                .formatted(missing, things, what));
    }
}
