package org.houqin.chaos.check;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.houqin.chaos.stack.Service;

/**
 * The history of every ticket is one unbroken way from its report to the state it is in, by transitions the domain knows: their
 * table is written down here once more, as the rules tell it and not as the code has it.
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

    private static final String OFFENDERS = """
            with step as (select ticket_id, from_status, to_status,
                    lag(to_status) over w as before, lead(to_status) over w is null as latest
                from timeline where to_status is not null window w as (partition by ticket_id order by position))
            select ticket_id || ' was ' || before || ' when it went from ' || coalesce(from_status, 'nowhere') || ' to ' || to_status
            from step where before is not null
              and (before is distinct from from_status or before || ' ' || to_status not in (%s))
            union all
            select ticket_id || ' began by going from ' || coalesce(from_status, 'nowhere') || ' to ' || to_status
            from step where before is null and (from_status is not null or to_status <> 'SUBMITTED')
            union all
            select t.id || ' is ' || t.status || ', its history ends with ' || coalesce(s.to_status, 'nothing')
            from ticket t left join step s on s.ticket_id = t.id and s.latest
            where s.to_status is distinct from t.status
            """.formatted(legal());

    private static String legal() {
        return TABLE.entrySet().stream()
                .flatMap(from -> from.getValue().stream().map(to -> "'" + from.getKey() + " " + to + "'"))
                .collect(Collectors.joining(", "));
    }

    @Override
    public String promise() {
        return "Every ticket went from state to state by legal transitions, from its report without a gap to where it is";
    }

    @Override
    public boolean holdsUnderLoad() {
        return true;
    }

    @Override
    public List<String> violations(Evidence evidence) throws SQLException {
        return evidence.offenders(Service.TICKET, OFFENDERS);
    }
}
