package org.houqin.ticket.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;

class DaysFileTest {
    @Test
    void holidaysAndMakeUpWorkdaysAreReadFromAnIcsFile() {
        DaysFileView read = read(DaysFormat.ICS, """
                BEGIN:VCALENDAR
                VERSION:2.0
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:20261001
                DTEND;VALUE=DATE:20261008
                SUMMARY:国庆节（休）
                END:VEVENT
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:20261010
                SUMMARY:国庆节（班）
                END:VEVENT
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:20260101
                RRULE:FREQ=YEARLY
                SUMMARY:Every year
                END:VEVENT
                END:VCALENDAR
                """);
        assertThat(read.days())
                .extracting(day -> day.from() + " " + day.to() + " " + day.like())
                .containsExactly("2026-10-01 2026-10-07 null", "2026-10-10 2026-10-10 MONDAY");
        assertThat(read.wrong()).containsExactly(new DaysFileView.Wrong(3, "REPEATS"));
    }

    @Test
    void aTableMayGiveDaysHoursOfTheirOwnAndTellsWhatItCannotRead() {
        DaysFileView read = read(DaysFormat.CSV, """
                from,to,name_zh,name_en,like,hours
                2026-07-06,2026-08-31,暑假,Summer vacation,,
                2026-09-20,,国庆节调休,,sunday,
                2026-12-31,,年末,Year's end,,08:00-12:00 13:00-15:00
                31.12.2026,,x,y,,
                2026-05-05,2026-05-01,x,y,,
                2026-06-01,,x,y,someday,
                """);
        assertThat(read.days()).hasSize(3);
        assertThat(read.days().get(1).like()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(read.days().get(1).name().en()).isEqualTo("国庆节调休");
        assertThat(read.days().get(2).hours()).hasSize(2);
        assertThat(read.wrong())
                .extracting(wrong -> wrong.line() + " " + wrong.reason())
                .containsExactly("5 UNREADABLE", "6 ENDS_BEFORE", "7 UNREADABLE");
    }

    @Test
    void whatIsNoCalendarSaysSo() {
        assertThat(read(DaysFormat.ICS, "hello").wrong()).containsExactly(new DaysFileView.Wrong(1, "NO_CALENDAR"));
        assertThat(read(DaysFormat.CSV, "hello").wrong()).containsExactly(new DaysFileView.Wrong(1, "NO_HEADER"));
    }

    private static DaysFileView read(DaysFormat format, String content) {
        return DaysFile.read(new DaysFileRequest(format, content));
    }
}
