package org.houqin.chaos.check;

import java.sql.SQLException;
import java.util.List;
import org.houqin.chaos.stack.Service;

/** What the history of a ticket tells, an event tells the others; answers to closures of old are told by the survey alone. */
final class EveryEntryHasItsEvent implements Invariant {
    private static final String ALONE = """
            with told as (
                select aggregateid, split_part(type, '.', 2) as kind, count(*) as events
                from chaos.copy where aggregatetype = 'ticket' group by 1, 2),
            written as (
                select ticket_id, kind, count(*) as entries from timeline
                where kind in (select kind from told where kind <> 'rated') group by 1, 2)
            select ticket_id || ' ' || w.kind || ': ' || entries || ' in the history, ' || coalesce(events, 0) || ' told'
            from written w left join told t on t.aggregateid = w.ticket_id and t.kind = w.kind
            where coalesce(events, 0) <> entries""";

    @Override
    public String promise() {
        return "Everything in the history of a ticket was told by an event, committed with it";
    }

    @Override
    public boolean holdsUnderLoad() {
        return true;
    }

    @Override
    public List<String> violations(Evidence evidence) throws SQLException {
        return evidence.offenders(Service.TICKET, ALONE);
    }
}
