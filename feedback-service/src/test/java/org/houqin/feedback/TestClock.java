package org.houqin.feedback;

import io.quarkus.test.Mock;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.houqin.testkit.FreshParts;

/** A clock that runs, and that a test may set: it starts at noon in Shanghai, when nobody sleeps. */
@Mock
@Singleton
public class TestClock extends Clock {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private volatile Duration shift = Duration.ZERO;

    TestClock() {
        set(LocalTime.NOON);
    }

    /** Sets the time of day in Shanghai, today. */
    public void set(LocalTime time) {
        Instant now = Instant.now();
        shift = Duration.between(now, now.atZone(SHANGHAI).with(time).toInstant());
    }

    /** Lets time pass. */
    public void forward(Duration time) {
        shift = shift.plus(time);
    }

    void reset(@Observes FreshParts.Renewed renewed) {
        set(LocalTime.NOON);
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
        return Clock.fixed(instant(), zone);
    }
}
