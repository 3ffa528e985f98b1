package org.houqin.ticket.ticket;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.houqin.platform.paging.ListQuery;
import org.houqin.platform.time.ZoneName;
import org.houqin.ticket.sla.SlaTarget;
import org.houqin.ticket.sla.WaitingParty;

/** What a figure of the deadline reports leads to: the tickets it counts. */
public class SlaFilterQuery {
    /** What became of a target. */
    public enum SlaResult {
        MET,
        BREACHED,
        RUNNING
    }

    private static final String CLOCK = """
            exists (select 1 from sla_clock c where c.ticket_id = t.id and c.target = ? and c.due_at >= ?::timestamptz
                and c.due_at < ?::timestamptz and t.status not in ('CANCELLED', 'REJECTED', 'MERGED')""";

    @QueryParam("slaTarget")
    @Parameter(description = "Only tickets with a clock of this target that was due from `dueFrom` to `dueTo`")
    public SlaTarget slaTarget;

    @QueryParam("slaResult")
    @Parameter(description = "… and came out like this")
    public SlaResult slaResult;

    @QueryParam("policyId")
    @Parameter(description = "… and ran by this policy")
    public UUID policyId;

    @QueryParam("withoutPolicy")
    @Parameter(description = "true: … and ran by none")
    public Boolean withoutPolicy;

    @QueryParam("startedHour")
    @Min(0)
    @Max(23)
    @Parameter(description = "… and began to run in this hour of the day, in `zone`")
    public Integer startedHour;

    @QueryParam("zone")
    @Parameter(description = "Time zone of `startedHour`")
    public String zone;

    @QueryParam("dueFrom")
    public Instant dueFrom;

    @QueryParam("dueTo")
    public Instant dueTo;

    @QueryParam("within")
    @Parameter(description = "Only tickets at this place or anywhere inside it")
    public UUID within;

    @QueryParam("waitedFor")
    @Parameter(description = "Only tickets that waited for this party some time from `waitedFrom` to `waitedTo`")
    public WaitingParty waitedFor;

    @QueryParam("waitedFrom")
    public Instant waitedFrom;

    @QueryParam("waitedTo")
    public Instant waitedTo;

    /** Keeps only the tickets that fit. */
    ListQuery in(ListQuery query, Instant now) {
        Instant from = dueFrom == null ? Instant.EPOCH : dueFrom;
        Instant to = dueTo == null ? Instant.parse("9999-01-01T00:00:00Z") : dueTo;
        if (slaTarget != null) {
            List<Object> values = new ArrayList<>(List.of(slaTarget.name(), time(from), time(to)));
            String more = "";
            if (startedHour != null) {
                more += " and extract(hour from c.started_at at time zone ?) = ?::integer";
                values.addAll(List.of(zone(), startedHour));
            }
            if (policyId != null) {
                more += " and c.policy_id = ?";
                values.add(policyId);
            }
            if (Boolean.TRUE.equals(withoutPolicy)) {
                more += " and c.policy_id is null";
            }
            if (slaResult == SlaResult.BREACHED || slaResult == SlaResult.RUNNING) {
                values.add(time(now));
            }
            query.where(CLOCK + more + result() + ")", values.toArray());
        }
        return query.where("""
                        t.location_id = any(array(with recursive inside as (select id from location where id = ?
                            union all select l.id from location l join inside i on l.parent_id = i.id)
                            select id from inside))""", within)
                .where(
                        "exists (select 1 from pause_span w where w.ticket_id = t.id and w.party = ?"
                                + " and w.started_at < ?::timestamptz and coalesce(w.ended_at, ?::timestamptz) > ?::timestamptz)",
                        waitedFor == null ? null : waitedFor.name(),
                        time(waitedTo == null ? to : waitedTo),
                        time(now),
                        time(waitedFrom == null ? from : waitedFrom));
    }

    private String zone() {
        return ZoneName.read(zone, ZoneId.of("UTC")).getId();
    }

    private static Object time(Instant at) {
        return at.atOffset(java.time.ZoneOffset.UTC);
    }

    private String result() {
        if (slaResult == null) {
            return "";
        }
        return switch (slaResult) {
            case MET -> " and c.stopped_at <= c.due_at";
            case BREACHED ->
                " and coalesce(c.stopped_at, case when c.paused_at is null then ?::timestamptz end) > c.due_at";
            case RUNNING -> " and c.stopped_at is null and (c.paused_at is not null or c.due_at >= ?::timestamptz)";
        };
    }
}
