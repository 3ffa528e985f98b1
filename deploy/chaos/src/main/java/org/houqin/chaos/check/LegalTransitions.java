package org.houqin.chaos.check;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.houqin.chaos.stack.Service;

/**
 * The history of every ticket is one unbroken way through the states, by transitions the domain knows: its table is written down
 * here once more, as the rules tell it and not as the code has it.
 */
final class LegalTransitions implements Invariant {
    private static final Map<String, Set<String>> TABLE = Map.of(
            "SUBMITTED", Set.of("TRIAGED", "REJECTED", "MERGED", "CANCELLED"),
            "TRIAGED", Set.of("DISPATCHED", "ACCEPTED", "MERGED", "CANCELLED"),
            "DISPATCHED", Set.of("ACCEPTED", "TRIAGED", "MERGED", "CANCELLED"),
            "ACCEPTED", Set.of("IN_PROGRESS", "DISPATCHED", "PAUSED", "TRIAGED", "CANCELLED"),
            "IN_PROGRESS", Set.of("PAUSED", "FINISHED", "DISPATCHED", "TRIAGED", "CANCELLED"),
            "PAUSED", Set.of("ACCEPTED", "IN_PROGRESS", "TRIAGED", "CANCELLED"),
            "FINISHED", Set.of("CLOSED", "TRIAGED"),
            "CLOSED", Set.of("TRIAGED"));

    private record Step(String ticket, String from, String to) {}

    @Override
    public String promise() {
        return "Every ticket went from state to state by legal transitions, without a gap, to where it is";
    }

    @Override
    public boolean holdsUnderLoad() {
        return true;
    }

    @Override
    public List<String> violations(Evidence evidence) throws SQLException {
        List<String> found = new ArrayList<>();
        Map<String, String> at = new HashMap<>();
        for (Step step : evidence.rows(
                Service.TICKET,
                "select ticket_id, from_status, to_status from timeline where to_status is not null order by position",
                row -> new Step(row.getString(1), row.getString(2), row.getString(3)))) {
            String before = at.put(step.ticket(), step.to());
            if (before == null) {
                continue;
            }
            if (!before.equals(step.from())) {
                found.add("%s was %s when it left %s".formatted(step.ticket(), before, step.from()));
            }
            if (!TABLE.getOrDefault(before, Set.of()).contains(step.to())) {
                found.add("%s went from %s to %s".formatted(step.ticket(), before, step.to()));
            }
        }
        return found;
    }
}
