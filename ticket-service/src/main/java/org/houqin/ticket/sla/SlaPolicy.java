package org.houqin.ticket.sla;

import java.time.Duration;

/**
 * Which limits hold for a need. A category may set its own; an urgent need is never answered later than the general
 * limit for urgent ones.
 */
public record SlaPolicy(Duration respondUrgent, Duration respondNormal, Duration respondLow, Duration resolve) {
    /**
     * The limits of a ticket.
     *
     * @param respondMinutes the category's own respond limit, or null
     * @param resolveMinutes the category's own resolve limit, or null
     */
    public SlaLimits limits(Urgency urgency, Integer respondMinutes, Integer resolveMinutes) {
        return new SlaLimits(
                respond(urgency, respondMinutes),
                resolveMinutes == null ? resolve : Duration.ofMinutes(resolveMinutes));
    }

    private Duration respond(Urgency urgency, Integer minutes) {
        Duration own = minutes == null ? null : Duration.ofMinutes(minutes);
        return switch (urgency) {
            case URGENT -> own == null || own.compareTo(respondUrgent) > 0 ? respondUrgent : own;
            case NORMAL -> own == null ? respondNormal : own;
            case LOW -> own == null ? respondLow : own;
        };
    }
}
