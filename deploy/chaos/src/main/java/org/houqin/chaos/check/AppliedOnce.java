package org.houqin.chaos.check;

import java.sql.SQLException;
import java.util.List;

/** Every consumer applies an event at most once. */
final class AppliedOnce implements Invariant {
    @Override
    public String promise() {
        return "Every consumer applies an event at most once";
    }

    @Override
    public boolean holdsUnderLoad() {
        return true;
    }

    @Override
    public List<String> violations(Evidence evidence) throws SQLException {
        return evidence.everywhere("""
                select topic || ' ' || event_id from inbox group by event_id, topic having count(*) > 1""");
    }
}
