package org.houqin.feedback.satisfaction;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.houqin.feedback.satisfaction.SatisfactionView.Day;
import org.houqin.platform.time.HouseTime;

/** Adds up the kept days and what happened since. */
@ApplicationScoped
public class SatisfactionQueries {
    private static final int RECENT_DAYS = 30;

    private final Pool pool;
    private final SatisfactionDays days;
    private final HouseTime house;

    SatisfactionQueries(Pool pool, SatisfactionDays days, HouseTime house) {
        this.pool = pool;
        this.days = days;
        this.house = house;
    }

    /** Satisfaction of all time and of the last 30 days. */
    public Uni<SatisfactionView> figures() {
        LocalDate recent = house.today().minusDays(RECENT_DAYS - 1L);
        return days.uncountedSince()
                .flatMap(since -> pool.preparedQuery("""
                                with days as (
                                  select * from satisfaction_day
                                  union all select * from satisfaction_between($1, 'infinity', $2))
                                select case when day >= $3 then day end as day, sum(invited) as invited,
                                  sum(answered) as answered, sum(not_fixed) as not_fixed, sum(score_sum) as score_sum,
                                  sum(score_1) as score_1, sum(score_2) as score_2, sum(score_3) as score_3,
                                  sum(score_4) as score_4, sum(score_5) as score_5
                                from days group by 1 order by 1 nulls first
                                """)
                        .execute(Tuple.of(since, house.zone().getId(), recent)))
                .map(SatisfactionQueries::figures);
    }

    /** The first row may be the sum of all that is older than the recent days. */
    private static SatisfactionView figures(RowSet<Row> rows) {
        long answered = 0;
        long invited = 0;
        long notFixed = 0;
        long scoreSum = 0;
        long[] byScore = new long[5];
        List<Day> recent = new ArrayList<>();
        for (Row row : rows) {
            answered += row.getLong("answered");
            invited += row.getLong("invited");
            notFixed += row.getLong("not_fixed");
            scoreSum += row.getLong("score_sum");
            for (int score = 1; score <= 5; score++) {
                byScore[score - 1] += row.getLong("score_" + score);
            }
            if (row.getLocalDate("day") != null) {
                recent.add(day(row));
            }
        }
        return new SatisfactionView(
                answered,
                ratio(scoreSum, answered),
                distribution(byScore),
                notFixed,
                invited,
                ratio(answered, invited),
                recent);
    }

    private static Day day(Row row) {
        long answered = row.getLong("answered");
        return new Day(
                row.getLocalDate("day"),
                row.getLong("invited"),
                answered,
                ratio(row.getLong("score_sum"), answered),
                row.getLong("not_fixed"));
    }

    private static Map<String, Long> distribution(long[] byScore) {
        Map<String, Long> distribution = new LinkedHashMap<>();
        for (int score = 1; score <= byScore.length; score++) {
            distribution.put(Integer.toString(score), byScore[score - 1]);
        }
        return distribution;
    }

    private static BigDecimal ratio(long part, long whole) {
        return whole == 0 ? null : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }
}
