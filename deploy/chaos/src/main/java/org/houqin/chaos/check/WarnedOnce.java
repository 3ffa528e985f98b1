package org.houqin.chaos.check;

import java.sql.SQLException;
import java.util.List;
import org.houqin.chaos.stack.Service;

/** Each share of each deadline is warned of once. */
final class WarnedOnce implements Invariant {
    @Override
    public String promise() {
        return "Each share of each deadline is warned of once";
    }

    @Override
    public boolean holdsUnderLoad() {
        return true;
    }

    @Override
    public List<String> violations(Evidence evidence) throws SQLException {
        return evidence.offenders(Service.TICKET, """
                select type || ' ' || (payload::jsonb ->> 'clockId') || ' ' || coalesce(payload::jsonb ->> 'share', '100')
                from chaos.copy where type in ('ticket.sla-warned.v1', 'ticket.sla-breached.v1')
                group by 1 having count(*) > 1""");
    }
}
