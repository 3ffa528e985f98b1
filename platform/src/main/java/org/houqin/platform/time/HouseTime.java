package org.houqin.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the house's clocks stand: its days, shifts and quiet hours are meant so, and times that do not say otherwise. */
@ApplicationScoped
public class HouseTime {
    private final ZoneId zone;
    private final Clock clock;

    public HouseTime(@ConfigProperty(name = "houqin.zone") ZoneId zone, Clock clock) {
        this.zone = zone;
        this.clock = clock;
    }

    public ZoneId zone() {
        return zone;
    }

    /** Which day it is in the house. */
    public LocalDate today() {
        return dayOf(clock.instant());
    }

    /** On which of its days something happens. */
    public LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
