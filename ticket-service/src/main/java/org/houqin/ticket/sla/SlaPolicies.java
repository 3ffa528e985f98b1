package org.houqin.ticket.sla;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The policy in force. */
class SlaPolicies {
    @Produces
    @Singleton
    SlaPolicy fromSettings(SlaSettings settings) {
        return new SlaPolicy(
                settings.respondUrgent(), settings.respondNormal(), settings.respondLow(), settings.resolve());
    }
}
