package org.houqin.ticket.sla;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.houqin.testkit.FreshParts;

/** Makes the service look at its rules again when it got a fresh database. */
@Singleton
class FreshRulebook {
    private final Rulebook rulebook;

    FreshRulebook(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    void turn(@Observes FreshParts.Renewed renewed) {
        rulebook.turn();
    }
}
