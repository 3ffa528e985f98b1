package org.houqin.ticket.sla;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.houqin.ticket.calendar.BusinessCalendar;
import org.houqin.ticket.calendar.CalendarRules;

/** Limits for tests of the rules. */
public final class SomeLimits {
    public static final UUID CALENDAR = UUID.fromString("00000000-0000-7000-8000-00000000ca01");
    public static final BusinessCalendar ALWAYS = new BusinessCalendar(CalendarRules.aroundTheClock("Asia/Shanghai"));

    private SomeLimits() {}

    /** Around the clock. */
    public static SlaLimits of(Duration respond, Duration resolve) {
        return new SlaLimits(minutes(respond), minutes(resolve), null);
    }

    public static SlaLimit minutes(Duration limit) {
        return limit((int) limit.toMinutes(), TargetUnit.MINUTES, ALWAYS);
    }

    public static SlaLimit limit(int amount, TargetUnit unit, BusinessCalendar calendar) {
        return new SlaLimit(null, null, amount, unit, CALENDAR, 1, calendar, List.of(50, 80, 100), false);
    }
}
