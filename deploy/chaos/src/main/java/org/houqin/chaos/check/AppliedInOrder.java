package org.houqin.chaos.check;

import java.sql.SQLException;
import java.util.List;

/** Every consumer applies the events of one thing in their order. */
final class AppliedInOrder implements Invariant {
    @Override
    public String promise() {
        return "Every consumer applies the events of one thing in their order";
    }

    @Override
    public boolean holdsUnderLoad() {
        return true;
    }

    @Override
    public List<String> violations(Evidence evidence) throws SQLException {
        return evidence.everywhere("""
                select topic || ' ' || aggregateid from (
                    select topic, aggregateid, event_seq,
                        lag(event_seq) over (partition by topic, aggregateid order by applied_at, event_seq) as before
                    from inbox) s
                where event_seq <= before""");
    }
}
