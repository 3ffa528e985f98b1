package org.houqin.ticket.calendar;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.text.LocalName;

/**
 * Days that are not like every week: off without {@code like} and {@code hours}, worked like a weekday, or with hours of
 * their own.
 *
 * @param to the last of the days, inclusive
 */
@Schema(name = "SpecialDays")
public record SpecialDays(
        LocalDate from,
        LocalDate to,
        LocalName name,

        @Schema(description = "Worked like this weekday", nullable = true)
        DayOfWeek like,

        @Schema(description = "Hours of their own", nullable = true)
        List<WorkingHours> hours) {
    public SpecialDays {
        hours = hours == null ? List.of() : List.copyOf(hours);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** How many days. */
    @JsonIgnore
    public long length() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
