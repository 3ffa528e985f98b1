package org.houqin.ticket.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.houqin.testkit.RealParts;
import org.houqin.testkit.TestDatabase;
import org.houqin.ticket.House;
import org.houqin.ticket.House.Job;
import org.houqin.ticket.ShiftedClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@RealParts
class SlaWatchTest {
    @Inject
    ShiftedClock clock;

    @Inject
    SlaWatch watch;

    @Inject
    WaitWatch waits;

    private House house;

    @BeforeEach
    void open() {
        house = House.open();
    }

    @Test
    void eachShareOfATargetIsToldOnceToWhoIsNext() {
        Job job = house.submitted(House.EQUIPMENT, "NORMAL").begun();
        look();
        assertThat(warnings(job)).isEmpty();
        clock.pass(Duration.ofHours(13));
        look();
        look();
        assertThat(warnings(job)).containsExactly("50 TECHNICIAN");
        clock.pass(Duration.ofHours(12));
        look();
        assertThat(warnings(job)).containsExactly("50 TECHNICIAN", "80 DISPATCHER", "100 MANAGER");
        assertThat(job.story()).containsOnlyOnce("sla-breached").doesNotContain("sla-warned");
        job.does("technician", "finish", Map.of("cause", "Worn", "remedy", "Replaced", "labourMinutes", 5));
        assertThat(job.story()).containsOnlyOnce("sla-breached");
    }

    @Test
    void nobodyIsWarnedWhileTheWorkWaitsAndTheWarningComesLaterByThat() {
        Job job = house.submitted(House.EQUIPMENT, "NORMAL").begun();
        job.does("technician", "wait", Map.of("reason", "WEATHER"));
        clock.pass(Duration.ofHours(20));
        look();
        assertThat(warnings(job)).isEmpty();
        job.does("technician", "resume", Map.of());
        look();
        assertThat(warnings(job)).isEmpty();
        clock.pass(Duration.ofHours(13));
        look();
        assertThat(warnings(job)).containsExactly("50 TECHNICIAN");
    }

    @Test
    void longWaitingIsRemindedOfOnceAndGivenUpInTheEnd() {
        Job job = house.started().does("technician", "wait", Map.of("reason", "ACCESS", "note", "Nobody opens"));
        assertThat(job.seenBy("staff").getString("pause.chaseAt")).isNotNull();
        clock.pass(Duration.ofHours(25));
        await(waits.look());
        await(waits.look());
        assertThat(job.story()).containsOnlyOnce("wait-chased");
        assertThat(job.seenBy("staff").getString("pause.chaseAt")).isNull();
        assertThat(job.seenBy("staff").getString("pause.giveUpAt")).isNotNull();
        assertThat(job.status()).isEqualTo("PAUSED");
        clock.pass(Duration.ofHours(96));
        await(waits.look());
        assertThat(job.status()).isEqualTo("TRIAGED");
        assertThat(job.story()).endsWith("returned");
    }

    private void look() {
        await(watch.tell());
    }

    private static void await(Uni<Void> work) {
        work.await().atMost(Duration.ofSeconds(120));
    }

    private static List<String> warnings(Job job) {
        return TestDatabase.column(
                "select w.share || ' ' || w.step from sla_warning w join sla_clock c on c.id = w.clock_id"
                        + " where c.target = 'RESOLVE' and c.ticket_id = '" + job.id() + "' order by w.share");
    }
}
