package org.houqin.ticket.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When people work: hours per weekday in a time zone, and special days. Where special days overlap the shorter run holds,
 * so that a make-up workday inside a vacation is worked; of equally long ones the later in the list.
 *
 * @param zone the time zone's name
 */
public record CalendarRules(String zone, Map<DayOfWeek, List<WorkingHours>> week, List<SpecialDays> days) {
    /** Every hour of every day. */
    public static CalendarRules aroundTheClock(String zone) {
        WorkingHours whole = new WorkingHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
        Map<DayOfWeek, List<WorkingHours>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, List.of(whole));
        }
        return new CalendarRules(zone, week, List.of());
    }

    public CalendarRules {
        EnumMap<DayOfWeek, List<WorkingHours>> copy = new EnumMap<>(DayOfWeek.class);
        if (week != null) {
            week.forEach((day, hours) -> copy.put(day, List.copyOf(hours)));
        }
        week = Collections.unmodifiableMap(copy);
        days = days == null ? List.of() : List.copyOf(days);
    }

    /** The zone people work in. */
    public ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    /** The hours that begin on this day. */
    public List<WorkingHours> hoursOn(LocalDate day) {
        return special(day).map(this::hoursOf).orElseGet(() -> weekly(day.getDayOfWeek()));
    }

    /** What is special about this day. */
    public Optional<SpecialDays> special(LocalDate day) {
        SpecialDays found = null;
        for (SpecialDays candidate : days) {
            if (candidate.covers(day) && (found == null || candidate.length() <= found.length())) {
                found = candidate;
            }
        }
        return Optional.ofNullable(found);
    }

    private List<WorkingHours> hoursOf(SpecialDays special) {
        return special.like() == null ? special.hours() : weekly(special.like());
    }

    private List<WorkingHours> weekly(DayOfWeek day) {
        return week.getOrDefault(day, List.of());
    }
}
