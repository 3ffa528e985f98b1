package org.houqin.ticket.watch;

import java.time.Instant;
import java.util.UUID;
import org.houqin.ticket.calendar.BusinessCalendar;
import org.houqin.ticket.sla.Urgency;
import org.houqin.ticket.ticket.EscalationStep;

/** Who is told of a clock that runs out, and when they may be disturbed. */
final class EscalationRules {
    private EscalationRules() {}

    /** The first share is the technician's matter, a breach the manager's, all between the dispatcher's. */
    static EscalationStep step(int share, boolean first, UUID technicianId) {
        if (share >= 100) {
            return EscalationStep.MANAGER;
        }
        return first && technicianId != null ? EscalationStep.TECHNICIAN : EscalationStep.DISPATCHER;
    }

    /** At once when it is urgent, otherwise when the hours that were promised go on. */
    static Instant deliverAt(Urgency urgency, BusinessCalendar calendar, Instant now) {
        return urgency == Urgency.URGENT ? now : calendar.nextWorking(now);
    }
}
