package org.houqin.chaos.check;

import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.houqin.chaos.stack.Service;

/** What a ticket waited for equals a rebuild from its events. */
final class WaitSpansEqualRebuild implements Invariant {
    @Override
    public String promise() {
        return "What a ticket waited for equals a rebuild from its events";
    }

    @Override
    public List<String> violations(Evidence evidence) throws SQLException {
        Set<String> told = new TreeSet<>();
        evidence.firsts(Service.TICKET).values().stream()
                .filter(event -> "ticket.work-paused.v1".equals(event.type()))
                .map(event -> Payload.of(event).text("ticketId") + " "
                        + Instant.parse(Payload.of(event).text("pausedAt")))
                .forEach(told::add);
        Set<String> kept = new TreeSet<>(evidence.rows(
                Service.TICKET,
                "select ticket_id, started_at from pause_span",
                row -> row.getString(1) + " "
                        + row.getObject(2, OffsetDateTime.class).toInstant()));
        return Difference.between("told", told, "kept", kept);
    }
}
