package org.houqin.ticket.slareport;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.platform.time.ZoneName;
import org.houqin.ticket.sla.SlaTarget;

/** Which deadlines are reported on: those due in these days. */
public class SlaReportQuery {
    private static final int MOST_DAYS = 3_700;

    @QueryParam("from")
    @Parameter(description = "First day; 30 days before `to` when left out")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Last day; today when left out")
    public LocalDate to;

    @QueryParam("zone")
    @Parameter(description = "In which time zone days and hours are counted; the house's when left out")
    public String zone;

    @QueryParam("target")
    @DefaultValue("RESOLVE")
    public SlaTarget target = SlaTarget.RESOLVE;

    Period period(ZoneId house, Instant now) {
        ZoneId here = ZoneName.read(zone, house);
        LocalDate last = to == null ? LocalDate.ofInstant(now, here) : to;
        LocalDate first = from == null ? last.minusDays(29) : from;
        if (first.isAfter(last) || first.until(last, ChronoUnit.DAYS) > MOST_DAYS) {
            throw RuleViolation.invalid("from", "must not be after `to`, nor more than ten years before it");
        }
        return new Period(
                here,
                first.atStartOfDay(here).toInstant(),
                last.plusDays(1).atStartOfDay(here).toInstant());
    }

    /** From an instant until before another, its days counted in a zone. */
    record Period(ZoneId zone, Instant from, Instant to) {
        Period before() {
            return new Period(zone, from.minus(Duration.between(from, to)), from);
        }
    }
}
