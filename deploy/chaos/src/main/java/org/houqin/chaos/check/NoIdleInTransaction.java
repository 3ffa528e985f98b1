package org.houqin.chaos.check;

import java.sql.SQLException;
import java.util.List;

/** No connection lingers inside a transaction. */
final class NoIdleInTransaction implements Invariant {
    @Override
    public String promise() {
        return "No connection lingers inside a transaction";
    }

    @Override
    public List<String> violations(Evidence evidence) throws SQLException {
        return evidence.everywhere("""
                select pid || ' since ' || xact_start || ': ' || left(query, 80) from pg_stat_activity
                where datname = current_database() and state like 'idle in transaction%'
                  and application_name <> 'chaos' and xact_start < clock_timestamp() - interval '3 s'""");
    }
}
