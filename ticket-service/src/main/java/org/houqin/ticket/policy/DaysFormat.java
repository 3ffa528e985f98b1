package org.houqin.ticket.policy;

/** How a file of days is written. */
public enum DaysFormat {
    /** iCalendar: events on whole days; those whose name says so are make-up workdays. */
    ICS,
    /** Columns from, to, name_zh, name_en, like (a weekday), hours (08:00-12:00 14:00-17:30). */
    CSV
}
