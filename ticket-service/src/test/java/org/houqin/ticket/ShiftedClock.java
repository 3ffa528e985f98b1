package org.houqin.ticket;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.houqin.testkit.FreshParts;

/** The service's clock in tests: it runs with the real one, and can be moved on. */
@Singleton
public class ShiftedClock extends Clock {
    private volatile Duration shift = Duration.ZERO;

    /** Lets time pass. */
    public void pass(Duration time) {
        shift = shift.plus(time);
    }

    void reset(@Observes FreshParts.Renewed renewed) {
        shift = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(shift).truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
