package org.houqin.procurement;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The service's clock in tests starts at eight in the evening in UTC, when it is tomorrow already where the house is. */
class EveningClock {
    @Produces
    @Singleton
    Clock clock() {
        Instant now = Instant.now();
        Instant evening = now.truncatedTo(ChronoUnit.DAYS).plus(20, ChronoUnit.HOURS);
        return Clock.offset(Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000)), Duration.between(now, evening));
    }
}
