package org.houqin.ticket.trial;

import java.time.Instant;
import java.util.UUID;
import org.houqin.platform.text.LocalName;
import org.houqin.ticket.calendar.BusinessCalendar;
import org.houqin.ticket.calendar.CalendarRules;
import org.houqin.ticket.sla.SlaPolicy;
import org.houqin.ticket.sla.SlaRules;
import org.houqin.ticket.sla.SlaTerms;

/**
 * A policy or a calendar as it might become.
 *
 * @param terms those of a policy, or null
 * @param rules those of a calendar, or null
 */
record Draft(UUID id, String code, LocalName name, SlaTerms terms, CalendarRules rules) {
    /** Versions that are kept begin with 1. */
    private static final int NO_VERSION = 0;

    SimulationKind kind() {
        return terms != null ? SimulationKind.POLICY : SimulationKind.CALENDAR;
    }

    /** The rules as if it had held always. */
    SlaRules in(SlaRules held) {
        return terms != null
                ? held.with(new SlaPolicy(id, code, name, NO_VERSION, Instant.EPOCH, terms))
                : held.with(new SlaRules.CalendarVersion(id, NO_VERSION, Instant.EPOCH, new BusinessCalendar(rules)));
    }

    /** What the policy with this id is called; null for none. */
    LocalName policyName(String policy, SlaRules held) {
        if (policy == null) {
            return null;
        }
        return kind() == SimulationKind.POLICY && id.toString().equals(policy)
                ? name
                : held.policyName(UUID.fromString(policy)).orElse(null);
    }
}
