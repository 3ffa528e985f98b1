package org.houqin.chaos.check;

import java.sql.SQLException;
import java.util.List;
import org.houqin.chaos.stack.Service;

/** Nobody is warned of a deadline whose clock stands still: what a ticket waits for says which of its clocks do. */
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
                select w.aggregateid || ' number ' || w.event_seq
                from chaos.copy w, lateral (
                    select p.type, p.payload::jsonb ->> 'reason' as reason
                    from chaos.copy p where p.aggregateid = w.aggregateid and p.event_seq < w.event_seq
                       and p.type in ('ticket.work-paused.v1', 'ticket.work-resumed.v1', 'ticket.returned.v1')
                     order by p.event_seq desc limit 1) before
                join pause_reason r on r.code = before.reason
                where w.type in ('ticket.sla-warned.v1', 'ticket.sla-breached.v1') and before.type = 'ticket.work-paused.v1'
                  and case w.payload::jsonb ->> 'target'
                      when 'RESPOND' then r.stops_respond when 'RESOLVE' then r.stops_resolve else r.stops_firm end""");
    }
}
