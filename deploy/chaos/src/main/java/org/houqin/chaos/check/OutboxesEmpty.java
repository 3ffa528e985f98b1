package org.houqin.chaos.check;

import java.sql.SQLException;
import java.util.List;

/** At rest, no event waits in an outbox. */
final class OutboxesEmpty implements Invariant {
    @Override
    public String promise() {
        return "At rest, no event waits in an outbox";
    }

    @Override
    public List<String> violations(Evidence evidence) throws SQLException {
        return evidence.everywhere("select type || ' ' || aggregateid || ' ' || event_seq from outbox");
    }
}
