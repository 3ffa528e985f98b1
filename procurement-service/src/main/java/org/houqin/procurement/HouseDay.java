package org.houqin.procurement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** Which day it is where the house is. */
@ApplicationScoped
public class HouseDay {
    private final Clock clock;
    private final ProcurementSettings settings;

    HouseDay(Clock clock, ProcurementSettings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone());
    }
}
