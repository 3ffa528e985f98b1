package org.houqin.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * An instrument: one way to load the platform and what is read off meanwhile. To add one, write such a class and name it in
 * {@link Parts}.
 */
public interface Part {
    /** The word for it on the command line. */
    String name();

    List<Figure> figures();

    /** Makes what it needs, once. */
    default void prepare(Ground ground) throws IOException, InterruptedException {}

    /** Like a round that nobody looks at. */
    default void warmUp(Ground ground, Duration time) throws IOException, InterruptedException {
        measure(ground, time);
    }

    /** One round: the value of each figure by its key. */
    Map<String, Double> measure(Ground ground, Duration time) throws IOException, InterruptedException;

    /** The references, measured right after; a figure without one is left out. */
    default Map<String, Double> reference(Ground ground, Duration time) throws IOException, InterruptedException {
        return Map.of();
    }

    /** How many of the rounds asked for it really needs. */
    default int rounds(int wanted) {
        return wanted;
    }

    /** What else it has seen, for a reader of the report. */
    default List<String> remarks() {
        return List.of();
    }
}
