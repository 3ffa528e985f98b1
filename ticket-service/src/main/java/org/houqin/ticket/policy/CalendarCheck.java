package org.houqin.ticket.policy;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.ticket.calendar.CalendarRules;
import org.houqin.ticket.calendar.SpecialDays;
import org.houqin.ticket.calendar.WorkingHours;

/** What the rules of a calendar must be to count by them. */
public final class CalendarCheck {
    private static final int MOST_DAYS = 2_000;
    private static final int MOST_HOURS = 12;
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2200;

    private CalendarCheck() {}

    /**
     * @param field what the rules are called in the request
     * @throws RuleViolation INVALID_INPUT that names the part of it
     */
    public static void require(String field, CalendarRules rules) {
        zone(field, rules.zone());
        if (rules.week().values().stream().allMatch(List::isEmpty)) {
            throw RuleViolation.invalid(field + ".week", "needs hours on at least one day");
        }
        rules.week().forEach((day, hours) -> hours(field + ".week." + day, hours));
        if (rules.days().size() > MOST_DAYS) {
            throw RuleViolation.invalid(field + ".days", "are more than " + MOST_DAYS);
        }
        for (int i = 0; i < rules.days().size(); i++) {
            day(field + ".days[" + i + "]", rules.days().get(i));
        }
    }

    private static void zone(String field, String zone) {
        if (zone == null) {
            throw RuleViolation.invalid(field + ".zone", "is needed");
        }
        try {
            ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw RuleViolation.invalid(field + ".zone", "is no time zone");
        }
    }

    private static void day(String path, SpecialDays day) {
        if (day.from() == null || day.to() == null || day.to().isBefore(day.from())) {
            throw RuleViolation.invalid(path + ".to", "is not before the first day");
        }
        if (day.from().getYear() < FIRST_YEAR || day.to().getYear() > LAST_YEAR) {
            throw RuleViolation.invalid(path + ".from", "lies outside " + FIRST_YEAR + " to " + LAST_YEAR);
        }
        if (day.name() == null || day.name().zh() == null || day.name().en() == null) {
            throw RuleViolation.invalid(path + ".name", "is needed in both languages");
        }
        hours(path + ".hours", day.hours());
    }

    private static void hours(String path, List<WorkingHours> hours) {
        if (hours.size() > MOST_HOURS) {
            throw RuleViolation.invalid(path, "has more than " + MOST_HOURS + " stretches");
        }
        if (hours.stream().anyMatch(stretch -> stretch.from() == null || stretch.to() == null)) {
            throw RuleViolation.invalid(path, "needs a begin and an end");
        }
    }
}
