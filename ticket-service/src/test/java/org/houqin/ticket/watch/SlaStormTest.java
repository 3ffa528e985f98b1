package org.houqin.ticket.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houqin.testkit.TestDatabase.column;
import static org.houqin.testkit.TestDatabase.execute;
import static org.houqin.testkit.TestDatabase.number;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.houqin.platform.messaging.Outbox;
import org.houqin.platform.messaging.RelayRunner;
import org.houqin.platform.work.Transactions;
import org.houqin.testkit.RealParts;
import org.houqin.ticket.House;
import org.houqin.ticket.House.Job;
import org.houqin.ticket.ShiftedClock;
import org.houqin.ticket.sla.Rulebook;
import org.houqin.ticket.timeline.Timeline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many clocks that reach a share of their target in the same minute, told of by two watches as two replicas have them. */
@QuarkusTest
@RealParts
class SlaStormTest {
    /** A few here; the Maven profile {@code long} lets 100,000 run out. */
    private static final int STORM = Integer.getInteger("houqin.storm.clocks", 2_000);

    private static final int CLOSURE = 77;
    private static final Duration SOON = Duration.ofHours(1);

    @Inject
    ShiftedClock clock;

    @Inject
    SlaWatch watch;

    @Inject
    DueClocks clocks;

    @Inject
    Rulebook rulebook;

    @Inject
    Outbox outbox;

    @Inject
    Timeline timeline;

    @Inject
    Transactions transactions;

    @Inject
    RelayRunner relay;

    @Inject
    SlaSettings settings;

    /** The watch of another replica: it shares nothing with the first but the database. */
    private SlaWatch other;

    @BeforeEach
    void startAnother() {
        other = new SlaWatch(clocks, rulebook, outbox, timeline, transactions, relay, settings, clock);
    }

    @AfterEach
    void calm() {
        execute("update sla_clock set next_warn_at = null where closure = " + CLOSURE);
    }

    /** After a smaller one, as a service that has been at work for a while meets it. */
    @Test
    void aStormIsToldInSeconds() {
        Job model = House.open().submitted(House.EQUIPMENT, "NORMAL");
        String first = storm(model, STORM / 10);
        clock.pass(SOON);
        tellAll(first);
        String storm = storm(model, STORM);
        clock.pass(SOON);
        long begun = System.nanoTime();
        tellAll(storm);
        long took = (System.nanoTime() - begun) / 1_000_000;
        System.out.printf("%d clocks due at the same minute told in %d ms%n", STORM, took);
        assertThat(told(storm)).isEqualTo(STORM);
        assertThat(took).isLessThan(Math.max(5_000, STORM / 10));
    }

    @Test
    void eachIsToldOnceByTwoReplicasEvenIfTheyAreCutOffHalfWay() {
        String storm = storm(House.open().submitted(House.EQUIPMENT, "NORMAL"), STORM);
        clock.pass(SOON);
        Uni.join()
                .all(watch.tell(), other.tell())
                .andCollectFailures()
                .subscribe()
                .with(done -> {}, failure -> {});
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> told(storm) > 0);
        execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'houqin'");
        startAnother();
        Awaitility.await().atMost(Duration.ofSeconds(120)).ignoreExceptions().untilAsserted(() -> {
            bothTell();
            assertThat(untold(storm)).isZero();
        });
        assertThat(told(storm)).isEqualTo(STORM);
        assertThat(number("select count(*) from ticket where number like '" + storm + "%' and event_seq <> 2"))
                .as("each has the event it came with and one more")
                .isZero();
    }

    @Test
    void clocksAreFoundByTheirIndexAndNotByAScan() {
        String storm = storm(House.open().submitted(House.EQUIPMENT, "NORMAL"), STORM);
        assertThat(String.join(
                        "\n",
                        column("explain "
                                + DueClocks.CLAIM
                                        .replace("?1", "timestamptz '" + clock.instant() + "'")
                                        .replace("?2", "2000"))))
                .contains("sla_clock_to_warn")
                .doesNotContain("Seq Scan");
        assertThat(told(storm)).isZero();
    }

    private void tellAll(String storm) {
        bothTell();
        Awaitility.await()
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(60))
                .until(() -> untold(storm) == 0);
    }

    private void bothTell() {
        Uni.join()
                .all(watch.tell(), other.tell())
                .andFailFast()
                .replaceWithVoid()
                .await()
                .atMost(Duration.ofSeconds(120));
    }

    private long untold(String storm) {
        return number("select count(*) from sla_clock c join ticket t on t.id = c.ticket_id where t.number like '"
                + storm + "%' and c.warned_share <> 50");
    }

    private static long told(String storm) {
        return number("select count(*) from sla_warning w join sla_clock c on c.id = w.clock_id"
                + " join ticket t on t.id = c.ticket_id where t.number like '" + storm + "%'");
    }

    /** Copies of a ticket whose clock reaches half its target soon; the beginning of their numbers. */
    private String storm(Job model, int clocks) {
        String name = "T-" + System.nanoTime() % 1_000_000 + "-";
        String now = "timestamptz '" + clock.instant() + "'";
        String columns =
                "version, status, title, channel, category_id, location_id, urgency, requester_id, created_at, closure, rework";
        execute("alter table ticket disable trigger ticket_found"); // nobody searches for them
        execute("insert into ticket (id, number, event_seq, " + columns + ") select uuidv7(), '" + name
                + "' || lpad(i::text, 7, '0'), 1, " + columns + " from ticket, generate_series(1, " + clocks
                + ") i where ticket.id = '" + model.id() + "'");
        execute("alter table ticket enable trigger ticket_found");
        execute("insert into sla_clock (id, ticket_id, closure, target, limit_seconds, started_at, due_at, base_due_at,"
                + " calendar_id, calendar_version, amount, unit, warn_shares, warned_share, next_warn_at)"
                + " select uuidv7(), id, " + CLOSURE + ", 'RESOLVE', 86400, " + now
                + " - interval '12 hours', "
                + now + " + interval '12 hours', " + now + " + interval '12 hours',"
                + " '00000000-0000-7000-8000-00000000ca01', 1, 24, 'HOURS', '{50,80,100}', 0, " + now + " + interval '"
                + SOON + "'"
                + " from ticket where number like '" + name + "%'");
        execute("analyze ticket, sla_clock");
        return name;
    }
}
