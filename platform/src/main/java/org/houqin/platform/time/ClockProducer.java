package org.houqin.platform.time;

import io.quarkus.arc.DefaultBean;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The clock everything asks: UTC, in microseconds as PostgreSQL keeps them, so that what is answered equals what is stored. */
@Singleton
class ClockProducer {
    private final Duration shift;

    /**
     * @param shift makes the clock go wrong by so much, to try what follows
     * @throws IllegalStateException when it would go wrong where something real is kept
     */
    ClockProducer(
            @ConfigProperty(name = "houqin.clock.shift", defaultValue = "PT0S") Duration shift,
            @ConfigProperty(name = "houqin.demo", defaultValue = "false") boolean demo) {
        if (!shift.isZero() && !demo) {
            throw new IllegalStateException("houqin.clock.shift is for trials: it needs HOUQIN_DEMO=true");
        }
        this.shift = shift;
    }

    /** Refuses a wrong clock before anything asks it. */
    void start(@Observes StartupEvent event) {}

    @Produces
    @Singleton
    @DefaultBean
    Clock clock() {
        Clock right = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
        return shift.isZero() ? right : Clock.offset(right, shift);
    }
}
