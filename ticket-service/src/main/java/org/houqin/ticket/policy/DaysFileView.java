package org.houqin.ticket.policy;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.ticket.calendar.SpecialDays;

/** What a file says; nothing has been changed by it. */
@Schema(name = "DaysFile")
public record DaysFileView(List<SpecialDays> days, List<Wrong> wrong) {
    /** A row or event that was left out. */
    @Schema(name = "DaysFileWrong")
    public record Wrong(
            @Schema(description = "Line of a table, number of an event")
            int line,

            @Schema(description = "NO_CALENDAR, NO_HEADER, NO_DATE, REPEATS, UNREADABLE, ENDS_BEFORE or TOO_MANY")
            String reason) {}
}
