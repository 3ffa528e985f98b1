package org.houqin.ticket.watch;

import java.time.Instant;
import java.util.UUID;
import org.houqin.ticket.calendar.BusinessCalendar;
import org.houqin.ticket.sla.SlaEscalation;
import org.houqin.ticket.sla.Urgency;
import org.houqin.ticket.ticket.EscalationStep;

/** Who is told of a clock that runs out, and when they may be disturbed. */
final class EscalationRules {
    private EscalationRules() {}

    /** Whose turn a share is; as usual the first is the technician's, a breach the manager's, all between the dispatcher's. */
    static EscalationStep step(int share, int[] shares, SlaEscalation escalation, UUID technicianId) {
        if (share >= given(escalation.managerFrom(), 100)) {
            return EscalationStep.MANAGER;
        }
        boolean desk = share >= given(escalation.dispatcherFrom(), shares.length > 1 ? shares[1] : 100);
        return desk || technicianId == null ? EscalationStep.DISPATCHER : EscalationStep.TECHNICIAN;
    }

    private static int given(Integer share, int usual) {
        return share == null ? usual : share;
    }

    /** At once when it is urgent, otherwise when the hours of these people go on. */
    static Instant deliverAt(Urgency urgency, BusinessCalendar calendar, Instant now) {
        return urgency == Urgency.URGENT ? now : calendar.nextWorking(now);
    }
}
