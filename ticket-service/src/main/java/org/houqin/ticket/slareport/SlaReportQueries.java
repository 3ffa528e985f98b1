package org.houqin.ticket.slareport;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.houqin.platform.paging.Page;
import org.houqin.platform.text.LocalName;
import org.houqin.platform.time.HouseTime;
import org.houqin.ticket.sla.WaitingParty;

/**
 * Reports on deadlines. A ticket counts once per row and outcome, however many of its clocks came out so; the filters of the ticket
 * list (SlaFilterQuery) decide in the same words, so that numbers and lists agree.
 */
@ApplicationScoped
public class SlaReportQueries {
    /** The clocks due in the period; of a ticket that was reopened an outcome counts with the first clock that had it. */
    private static final String CLOCKS = """
            select (%s) collate "C" as key, coalesce(c.business_seconds, c.limit_seconds - c.margin_seconds) as seconds, o.outcome,
                c.closure = 1 and c.target <> 'FIRM' or not exists (select 1 from sla_clock d
                    where d.ticket_id = c.ticket_id and d.target = c.target %s
                        and (d.closure, d.started_at) < (c.closure, c.started_at)
                        and d.due_at >= $2 and d.due_at < $3 and (case when d.stopped_at <= d.due_at then 'M'
                            when coalesce(d.stopped_at, case when d.paused_at is null then $4::timestamptz end) > d.due_at then 'B'
                            else 'R' end) = o.outcome) as counts
            from sla_clock c %s,
                lateral (select case when c.stopped_at <= c.due_at then 'M'
                    when coalesce(c.stopped_at, case when c.paused_at is null then $4::timestamptz end) > c.due_at then 'B'
                    else 'R' end as outcome) o
            where c.target = $1 and c.due_at >= $2 and c.due_at < $3
                and not exists (select from ticket v where v.id = c.ticket_id
                    and v.status in ('CANCELLED', 'REJECTED', 'MERGED'))
            """;

    private static final String COUNTS = """
            count(*) filter (where outcome = 'M' and counts) as met,
            count(*) filter (where outcome = 'B' and counts) as breached,
            count(*) filter (where outcome = 'R' and counts) as running,
            percentile_cont(array[0.5, 0.9]) within group (order by seconds) as spread
            """;

    private static final String TOTAL = "select null::text as key, null::text as name_zh, null::text as name_en, "
            + COUNTS + " from (" + CLOCKS.formatted("null::text", "", "") + ") f";

    private static final String BY = "select f.*, n.* from (select key, " + COUNTS
            + " from (%s) f group by key) f left join (%s) n on n.id = f.key"
            + " order by f.breached desc, f.met desc, f.key";

    private static final String WAITING = """
            select w.party, count(distinct w.ticket_id) as tickets,
                sum(extract(epoch from least(coalesce(w.ended_at, $3), $2) - greatest(w.started_at, $1)))::bigint as seconds,
                (percentile_cont(0.5) within group (order by extract(epoch from
                    least(coalesce(w.ended_at, $3), $2) - greatest(w.started_at, $1))))::bigint as median
            from pause_span w where w.started_at < $2 and coalesce(w.ended_at, $3) > $1
            group by w.party order by seconds desc
            """;

    private final Pool pool;
    private final HouseTime house;
    private final Clock clock;

    SlaReportQueries(Pool pool, HouseTime house, Clock clock) {
        this.pool = pool;
        this.house = house;
        this.clock = clock;
    }

    /** A period and the one before it. */
    public Uni<SlaReportView> report(SlaReportQuery wanted) {
        SlaReportQuery.Period period = wanted.period(house.zone(), clock.instant());
        return Uni.combine()
                .all()
                .unis(total(wanted, period), total(wanted, period.before()))
                .with(SlaReportView::new);
    }

    /** The same, told apart; where most was missed comes first. */
    public Uni<Page<SlaFigure>> by(SlaDimension dimension, SlaReportQuery wanted) {
        SlaReportQuery.Period period = wanted.period(house.zone(), clock.instant());
        Tuple values = values(wanted, period);
        if (dimension == SlaDimension.HOUR) {
            values.addString(period.zone().getId());
        }
        return pool.preparedQuery(BY.formatted(
                        CLOCKS.formatted(dimension.key(), dimension.same(), dimension.join()), dimension.names()))
                .execute(values)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> figure(row, filter(dimension, row, wanted, period)))
                        .toList())
                .map(SlaReportQueries::page);
    }

    /** Whom tickets waited for. */
    public Uni<Page<WaitingFigure>> waiting(SlaReportQuery wanted) {
        SlaReportQuery.Period period = wanted.period(house.zone(), clock.instant());
        return pool.preparedQuery(WAITING)
                .execute(Tuple.of(time(period.from()), time(period.to()), time(clock.instant())))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> waiting(row, period))
                        .toList())
                .map(SlaReportQueries::page);
    }

    private Uni<SlaFigure> total(SlaReportQuery wanted, SlaReportQuery.Period period) {
        return pool.preparedQuery(TOTAL)
                .execute(values(wanted, period))
                .map(rows -> figure(rows.iterator().next(), filter(null, null, wanted, period)));
    }

    private Tuple values(SlaReportQuery wanted, SlaReportQuery.Period period) {
        return Tuple.of(wanted.target.name(), time(period.from()), time(period.to()), time(clock.instant()));
    }

    private static SlaFigure figure(Row row, Map<String, String> filter) {
        long met = row.getLong("met");
        long breached = row.getLong("breached");
        Double[] spread = row.getArrayOfDoubles("spread");
        String nameZh = row.getString("name_zh");
        return new SlaFigure(
                row.getString("key"),
                nameZh == null ? null : new LocalName(nameZh, row.getString("name_en")),
                met,
                breached,
                row.getLong("running"),
                met + breached == 0 ? null : Math.round(1000.0 * met / (met + breached)) / 10.0,
                spread == null || spread[0] == null ? null : Math.round(spread[0]),
                spread == null || spread[1] == null ? null : Math.round(spread[1]),
                filter);
    }

    private static Map<String, String> filter(
            SlaDimension dimension, Row row, SlaReportQuery wanted, SlaReportQuery.Period period) {
        Map<String, String> filter = new LinkedHashMap<>();
        filter.put("slaTarget", wanted.target.name());
        filter.put("dueFrom", period.from().toString());
        filter.put("dueTo", period.to().toString());
        if (dimension != null) {
            String kind = dimension == SlaDimension.PLACE ? row.getString("kind") : null;
            filter.putAll(dimension.opens(row.getString("key"), kind));
        }
        if (dimension == SlaDimension.HOUR) {
            filter.put("zone", period.zone().getId());
        }
        return filter;
    }

    private static WaitingFigure waiting(Row row, SlaReportQuery.Period period) {
        return new WaitingFigure(
                WaitingParty.valueOf(row.getString("party")),
                row.getLong("tickets"),
                row.getLong("seconds"),
                row.getLong("median"),
                Map.of(
                        "waitedFor", row.getString("party"),
                        "waitedFrom", period.from().toString(),
                        "waitedTo", period.to().toString()));
    }

    private static <T> Page<T> page(List<T> items) {
        return new Page<>(items, null, Integer.toString(items.size()));
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
