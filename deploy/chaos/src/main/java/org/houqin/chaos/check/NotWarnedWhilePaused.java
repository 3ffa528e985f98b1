package org.houqin.chaos.check;

import java.sql.SQLException;
import java.util.List;
import org.houqin.chaos.stack.Service;

/** Nobody is warned of a deadline whose clock stands still. */
final class NotWarnedWhilePaused implements Invariant {
    @Override
    public String promise() {
        return "Nobody is warned of a deadline whose clock stands still";
    }

    @Override
    public boolean holdsUnderLoad() {
        return true;
    }

    @Override
    public List<String> violations(Evidence evidence) throws SQLException {
        return evidence.offenders(Service.TICKET, """
                select aggregateid || ' number ' || event_seq from (
                    select aggregateid, event_seq, type, payload::jsonb ->> 'target' as target,
                        (select p.type from chaos.copy p where p.aggregateid = c.aggregateid and p.event_seq < c.event_seq
                           and p.type in ('ticket.work-paused.v1', 'ticket.work-resumed.v1', 'ticket.returned.v1')
                         order by p.event_seq desc limit 1) as before
                    from chaos.copy c where type in ('ticket.sla-warned.v1', 'ticket.sla-breached.v1')) w
                where target = 'RESOLVE' and before = 'ticket.work-paused.v1'""");
    }
}
