package org.houqin.ticket.trial;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.platform.time.ZoneName;

/** What is to be tried, and on which tickets: those reported in these days. */
@Schema(name = "SimulationRequest")
public record SimulationRequest(
        @NotNull @Schema(description = "First day", examples = "2026-10-01")
        LocalDate from,

        @NotNull @Schema(description = "Last day", examples = "2026-10-31")
        LocalDate to,

        @Schema(
                description = "In which time zone; the house's when left out",
                nullable = true,
                examples = "Asia/Shanghai")
        String zone,

        @Valid @Schema(description = "Either this …", nullable = true)
        PolicyToTry policy,

        @Valid @Schema(description = "… or this", nullable = true)
        CalendarToTry calendar) {
    private static final int MOST_DAYS = 3_700;

    /**
     * The same with its zone named.
     *
     * @throws RuleViolation INVALID_INPUT that names the field
     */
    SimulationRequest checked(ZoneId house) {
        if ((policy == null) == (calendar == null)) {
            throw RuleViolation.invalid("policy", "is what is tried, or the calendar: one of both");
        }
        if (from.isAfter(to) || from.until(to, ChronoUnit.DAYS) > MOST_DAYS) {
            throw RuleViolation.invalid("from", "must not be after `to`, nor more than ten years before it");
        }
        if (from.getYear() < 2000 || to.getYear() > 2200) {
            throw RuleViolation.invalid("from", "lies outside 2000 to 2200");
        }
        return new SimulationRequest(from, to, ZoneName.read(zone, house).getId(), policy, calendar);
    }

    Instant begin() {
        return from.atStartOfDay(zoneId()).toInstant();
    }

    Instant end() {
        return to.plusDays(1).atStartOfDay(zoneId()).toInstant();
    }

    ZoneId zoneId() {
        return ZoneId.of(zone);
    }
}
