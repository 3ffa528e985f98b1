package org.houqin.ticket.policy;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.houqin.platform.text.LocalName;
import org.houqin.ticket.calendar.SpecialDays;
import org.houqin.ticket.calendar.WorkingHours;

/** Reads days off and make-up workdays from a file; what cannot be read is told and left out. */
final class DaysFile {
    private static final int MOST = 2_000;
    /** Calendars of holidays mark days that are worked by the character for a shift, or in words. */
    private static final Pattern WORKED = Pattern.compile("班|make-?\\s?up|work(ing)?\\s?day", Pattern.CASE_INSENSITIVE);

    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final CSVFormat CSV = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setTrim(true)
            .setIgnoreEmptyLines(true)
            .setAllowMissingColumnNames(true)
            .get();

    private final List<SpecialDays> days = new ArrayList<>();
    private final List<DaysFileView.Wrong> wrong = new ArrayList<>();

    private DaysFile() {}

    static DaysFileView read(DaysFileRequest request) {
        DaysFile file = new DaysFile();
        String content = request.content();
        String text = content.startsWith("\uFEFF") ? content.substring(1) : content;
        switch (request.format()) {
            case ICS -> file.ics(text);
            case CSV -> file.csv(text);
        }
        return new DaysFileView(file.days, file.wrong);
    }

    private void ics(String text) {
        List<ICalendar> calendars = Biweekly.parse(text).all();
        if (calendars.isEmpty()) {
            leaveOut(1, "NO_CALENDAR");
        }
        int number = 0;
        for (ICalendar calendar : calendars) {
            for (VEvent event : calendar.getEvents()) {
                event(++number, event);
            }
        }
    }

    private void event(int number, VEvent event) {
        if (event.getDateStart() == null || event.getDateStart().getValue() == null) {
            leaveOut(number, "NO_DATE");
            return;
        }
        if (event.getRecurrenceRule() != null) {
            leaveOut(number, "REPEATS");
            return;
        }
        LocalDate from = date(event.getDateStart().getValue());
        LocalDate to = event.getDateEnd() == null || event.getDateEnd().getValue() == null
                ? from
                : date(event.getDateEnd().getValue()).minusDays(1);
        String name = event.getSummary() == null ? "" : event.getSummary().getValue();
        DayOfWeek like = WORKED.matcher(name).find() ? DayOfWeek.MONDAY : null;
        add(number, from, to.isBefore(from) ? from : to, new LocalName(name, name), like, null);
    }

    /** The day as it is written: whole days carry no zone. */
    private static LocalDate date(ICalDate value) {
        var raw = value.getRawComponents();
        return raw == null
                ? LocalDate.ofInstant(value.toInstant(), ZoneOffset.UTC)
                : LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate());
    }

    private void csv(String text) {
        try (CSVParser rows = CSV.parse(new StringReader(text))) {
            if (rows.getHeaderNames().stream().noneMatch("from"::equalsIgnoreCase)) {
                leaveOut(1, "NO_HEADER");
                return;
            }
            for (CSVRecord row : rows) {
                row(Math.toIntExact(row.getRecordNumber()) + 1, row);
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            leaveOut(1, "UNREADABLE");
        }
    }

    private void row(int line, CSVRecord row) {
        try {
            LocalDate from = LocalDate.parse(value(row, "from"));
            String last = value(row, "to");
            String zh = value(row, "name_zh");
            String en = value(row, "name_en");
            String like = value(row, "like");
            String hours = value(row, "hours");
            add(
                    line,
                    from,
                    last.isEmpty() ? from : LocalDate.parse(last),
                    new LocalName(zh.isEmpty() ? en : zh, en.isEmpty() ? zh : en),
                    like.isEmpty() ? null : DayOfWeek.valueOf(like.toUpperCase(Locale.ROOT)),
                    hours.isEmpty() ? null : hours(hours));
        } catch (DateTimeException | IllegalArgumentException e) {
            leaveOut(line, "UNREADABLE");
        }
    }

    /** Such as {@code 08:00-12:00 14:00-17:30}. */
    private static List<WorkingHours> hours(String text) {
        return BLANK.splitAsStream(text)
                .map(stretch -> stretch.split("[-–]", 2))
                .map(ends -> new WorkingHours(LocalTime.parse(ends[0]), LocalTime.parse(ends[ends.length - 1])))
                .toList();
    }

    private static String value(CSVRecord row, String column) {
        return row.isSet(column) && row.get(column) != null ? row.get(column) : "";
    }

    private void add(int line, LocalDate from, LocalDate to, LocalName name, DayOfWeek like, List<WorkingHours> hours) {
        if (to.isBefore(from)) {
            leaveOut(line, "ENDS_BEFORE");
        } else if (days.size() == MOST) {
            leaveOut(line, "TOO_MANY");
        } else {
            days.add(new SpecialDays(
                    from, to, name.zh().isBlank() ? new LocalName("特殊日期", "Special day") : name, like, hours));
        }
    }

    private void leaveOut(int line, String reason) {
        wrong.add(new DaysFileView.Wrong(line, reason));
    }
}
