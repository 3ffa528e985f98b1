package org.houqin.ticket.trial;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Counts comparisons, and keeps those that are changes. */
final class Tally {
    private final Map<SimulationDimension, Map<String, Count>> figures = new EnumMap<>(SimulationDimension.class);
    private final List<Comparison> changes = new ArrayList<>();
    private final Set<UUID> changedTickets = new HashSet<>();
    private final Count total = new Count();
    private long clocks;

    private static final class Count {
        private Outcomes before = Outcomes.NOTHING;
        private Outcomes after = Outcomes.NOTHING;
        private long changed;
    }

    void add(Comparison one) {
        clocks++;
        boolean change = one.isChange();
        if (change) {
            changes.add(one);
            changedTickets.add(one.ticket().id());
        }
        total.before = total.before.and(one.before().outcome());
        total.after = total.after.and(one.after().outcome());
        for (SimulationDimension dimension : SimulationDimension.values()) {
            Count before = count(dimension, key(dimension, one, one.before()));
            Count after = count(dimension, key(dimension, one, one.after()));
            before.before = before.before.and(one.before().outcome());
            after.after = after.after.and(one.after().outcome());
            after.changed += change ? 1 : 0;
            before.changed += change && before != after ? 1 : 0;
        }
    }

    List<Comparison> changes() {
        return changes;
    }

    /** The figures, those with most changes first. */
    SimulationResult result(long tickets, boolean complete, java.time.Instant reachedBack) {
        return new SimulationResult(
                tickets,
                clocks,
                changedTickets.size(),
                changes.size(),
                complete,
                reachedBack,
                total.before,
                total.after,
                figures.entrySet().stream()
                        .flatMap(of -> of.getValue().entrySet().stream()
                                .map(one -> figure(of.getKey(), one.getKey(), one.getValue())))
                        .sorted(java.util.Comparator.comparing(SimulationFigure::dimension)
                                .thenComparing(SimulationFigure::changed, java.util.Comparator.reverseOrder()))
                        .toList());
    }

    private Count count(SimulationDimension dimension, String key) {
        return figures.computeIfAbsent(dimension, none -> new LinkedHashMap<>())
                .computeIfAbsent(key, none -> new Count());
    }

    private static String key(SimulationDimension dimension, Comparison one, Comparison.Standing standing) {
        return switch (dimension) {
            case TARGET -> one.clock().target().name();
            case POLICY ->
                standing.policyId() == null ? "" : standing.policyId().toString();
            case CATEGORY -> one.ticket().categoryId().toString();
            case URGENCY -> one.ticket().urgency().name();
        };
    }

    private static SimulationFigure figure(SimulationDimension dimension, String key, Count count) {
        return new SimulationFigure(
                dimension, key.isEmpty() ? null : key, null, count.before, count.after, count.changed);
    }
}
