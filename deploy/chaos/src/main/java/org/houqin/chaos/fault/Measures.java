package org.houqin.chaos.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Figures that faults took and the limits they are held to. */
public final class Measures {
    /** One figure. */
    public record Measure(String name, double value, double limit, String unit) {
        public boolean holds() {
            return value <= limit;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%s: %.2f %s (at most %.0f)", name, value, unit, limit);
        }
    }

    private final List<Measure> taken = new ArrayList<>();

    synchronized void add(String name, double value, double limit, String unit) {
        taken.add(new Measure(name, value, limit, unit));
    }

    public synchronized List<Measure> all() {
        return List.copyOf(taken);
    }
}
