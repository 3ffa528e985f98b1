package org.houqin.chaos.check;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.houqin.chaos.stack.Service;

/** A thing that counts n events has put n events into the outbox. */
final class EveryNumberHasItsEvent implements Invariant {
    private static final String COUNTING = """
            select c.table_name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
            where c.table_schema = 'public' and c.column_name = 'event_seq' and t.table_type = 'BASE TABLE'
              and c.table_name not like 'inbox%' and c.table_name not in ('outbox', 'parked_event')""";
    private static final String MISSING = """
            select '%1$s ' || a.id from %1$s a
            left join (select aggregateid, count(*) as events from chaos.copy group by aggregateid) c on c.aggregateid = a.id
            where a.event_seq <> coalesce(c.events, 0)""";

    @Override
    public String promise() {
        return "A thing that counts n events has put n events into the outbox";
    }

    @Override
    public boolean holdsUnderLoad() {
        return true;
    }

    @Override
    public List<String> violations(Evidence evidence) throws SQLException {
        List<String> found = new ArrayList<>();
        for (Service service : Service.values()) {
            for (String table : evidence.rows(service, COUNTING, row -> row.getString(1))) {
                found.addAll(evidence.offenders(service, MISSING.formatted(table)));
            }
        }
        return found;
    }
}
