package org.houqin.chaos.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.houqin.chaos.message.Seen;
import org.houqin.chaos.stack.Service;

/** What a ticket waited for, for whom, from when until when equals a rebuild from its events. */
final class WaitSpansEqualRebuild implements Invariant {
    private static final String BEGINS = "ticket.work-paused.v1";
    /** What ends a wait, and the field that says when. */
    private static final Map<String, String> ENDS = Map.of(
            "ticket.work-resumed.v1", "resumedAt",
            "ticket.returned.v1", "returnedAt",
            "ticket.cancelled.v1", "cancelledAt");

    @Override
    public String promise() {
        return "What a ticket waited for, for whom, from when until when equals a rebuild from its events";
    }

    @Override
    public List<String> violations(Evidence evidence) throws SQLException {
        Set<String> kept = new TreeSet<>(evidence.rows(
                Service.TICKET,
                "select ticket_id, reason, party, started_at, ended_at from pause_span",
                row -> new Wait(row.getString(1), row.getString(2), row.getString(3), at(row, 4)).until(at(row, 5))));
        return Difference.between("told", rebuilt(evidence), "kept", kept);
    }

    private record Wait(String ticket, String reason, String party, Instant from) {
        String until(Instant to) {
            return "%s for %s (%s) from %s to %s".formatted(ticket, party, reason, from, to);
        }
    }

    private static Set<String> rebuilt(Evidence evidence) {
        Set<String> told = new TreeSet<>();
        Map<String, Wait> open = new HashMap<>();
        evidence.firsts(Service.TICKET).values().stream()
                .filter(event -> BEGINS.equals(event.type()) || ENDS.containsKey(event.type()))
                .sorted(Comparator.comparing(Seen::subject).thenComparing(Seen::sequence))
                .forEach(event -> {
                    Payload says = Payload.of(event);
                    boolean begins = BEGINS.equals(event.type());
                    Instant at = Instant.parse(says.text(begins ? "pausedAt" : ENDS.get(event.type())));
                    Wait before = open.remove(event.subject());
                    if (before != null) {
                        told.add(before.until(at)); // for somebody else from now on, or over
                    }
                    if (begins) {
                        open.put(
                                event.subject(),
                                new Wait(event.subject(), says.text("reason"), says.text("party"), at));
                    }
                });
        open.values().forEach(wait -> told.add(wait.until(null)));
        return told;
    }

    private static Instant at(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
