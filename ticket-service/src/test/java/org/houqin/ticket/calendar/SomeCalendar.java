package org.houqin.ticket.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.houqin.platform.text.LocalName;

/** Calendars of all kinds for properties, and readable ones for examples. */
public final class SomeCalendar {
    private static final List<String> ZONES = List.of(
            "Asia/Shanghai",
            "Europe/Berlin",
            "America/New_York",
            "America/St_Johns",
            "Australia/Lord_Howe",
            "Pacific/Apia",
            "America/Sao_Paulo",
            "Africa/Casablanca",
            "Antarctica/Troll",
            "Asia/Kathmandu",
            "Africa/Cairo",
            "UTC");
    private static final LocalName NAME = new LocalName("特别", "special");

    private SomeCalendar() {}

    /** Monday to Friday, eight to twelve and two to half past five, in Shanghai. */
    public static CalendarRules school() {
        return weekdays("Asia/Shanghai", hours("08:00", "12:00"), hours("14:00", "17:30"));
    }

    public static CalendarRules weekdays(String zone, WorkingHours... hours) {
        Map<DayOfWeek, List<WorkingHours>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, day.getValue() < 6 ? List.of(hours) : List.of());
        }
        return new CalendarRules(zone, week, List.of());
    }

    public static WorkingHours hours(String from, String to) {
        return new WorkingHours(LocalTime.parse(from), LocalTime.parse(to));
    }

    public static CalendarRules with(CalendarRules rules, SpecialDays... days) {
        return new CalendarRules(rules.zone(), rules.week(), List.of(days));
    }

    public static SpecialDays off(String from, String to) {
        return new SpecialDays(LocalDate.parse(from), LocalDate.parse(to), NAME, null, null);
    }

    public static SpecialDays madeUp(String day, DayOfWeek like) {
        return new SpecialDays(LocalDate.parse(day), LocalDate.parse(day), NAME, like, null);
    }

    /** Any calendar whose special days lie in the weeks after {@code around}. */
    public static CalendarRules any(Random random, String zone, Instant around) {
        if (random.nextInt(12) == 0) {
            return CalendarRules.aroundTheClock(zone);
        }
        Map<DayOfWeek, List<WorkingHours>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, random.nextInt(4) == 0 ? List.of() : anyHours(random));
        }
        week.put(DayOfWeek.of(1 + random.nextInt(7)), List.of(anyStretch(random)));
        List<SpecialDays> days = new ArrayList<>();
        LocalDate first = LocalDate.ofInstant(around, ZoneOffset.UTC);
        for (int i = random.nextInt(6); i > 0; i--) {
            LocalDate from = first.plusDays(random.nextInt(40));
            LocalDate to = from.plusDays(random.nextInt(3) == 0 ? random.nextInt(9) : 0);
            days.add(
                    switch (random.nextInt(3)) {
                        case 0 -> new SpecialDays(from, to, NAME, null, null);
                        case 1 -> new SpecialDays(from, to, NAME, DayOfWeek.of(1 + random.nextInt(7)), null);
                        default -> new SpecialDays(from, to, NAME, null, anyHours(random));
                    });
        }
        return new CalendarRules(zone, week, days);
    }

    public static String anyZone(Random random) {
        return ZONES.get(random.nextInt(ZONES.size()));
    }

    /** Some minute of the years 2005 to 2026, mostly shortly before a clock change if the zone has any. */
    public static Instant anyTime(Random random, String zone) {
        Instant any = Instant.parse("2005-01-01T00:00:00Z").plusSeconds(random.nextInt(21 * 365 * 24 * 60) * 60L);
        if (zone.equals("Pacific/Apia") && random.nextInt(3) == 0) {
            any = Instant.parse("2011-12-20T00:00:00Z");
        }
        ZoneOffsetTransition change = ZoneId.of(zone).getRules().nextTransition(any);
        if (change == null
                || random.nextInt(5) == 0
                || change.getInstant().isAfter(Instant.parse("2027-01-01T00:00:00Z"))) {
            return any;
        }
        return change.getInstant().minusSeconds((1 + random.nextInt(12 * 24 * 60)) * 60L);
    }

    /** Up to three stretches, which may touch, overlap, and run into the next day. */
    private static List<WorkingHours> anyHours(Random random) {
        List<WorkingHours> hours = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            hours.add(anyStretch(random));
        }
        return hours;
    }

    private static WorkingHours anyStretch(Random random) {
        int step = random.nextBoolean() ? 30 : 1;
        return new WorkingHours(anyMinute(random, step), anyMinute(random, step));
    }

    private static LocalTime anyMinute(Random random, int step) {
        return LocalTime.ofSecondOfDay(random.nextInt(24 * 60 / step) * step * 60L);
    }
}
