package org.houqin.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.houqin.testkit.RealParts;
import org.houqin.testkit.TestDatabase;
import org.houqin.testkit.TestEvents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several consumers in one service, and one that takes what comes in together. */
@QuarkusTest
@RealParts
class ConsumersTest {
    private static final String SEEN = "inventory.note-seen.v1";

    @AfterEach
    void databaseBack() {
        TestDatabase.back();
    }

    @Test
    void two_consumers_of_one_topic_go_each_their_own_way() {
        UUID subject = UUID.randomUUID();
        TestEvents.publish(SEEN, subject, 1, seen("fine"));
        TestEvents.publish(SEEN, subject, 2, seen("poison"));
        TestEvents.publish(SEEN, subject, 3, seen("behind"));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> TestDatabase.number("select count(*) from echoed where subject = '" + subject + "'") == 3);
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        TestDatabase.number("select count(*) from parked_event where aggregateid = '" + subject + "'")
                                == 2);
        assertThat(TestDatabase.column("select last_seq from inbox_sequence where aggregateid = '" + subject
                        + "' order by length(topic)"))
                .containsExactly("1", "3");
        assertThat(TestDatabase.column("select sequence from echoed where subject = '" + subject + "' order by 1"))
                .containsExactly("1", "2", "3");
    }

    @Test
    void what_comes_in_together_is_taken_together_and_one_that_spoils_it_is_parked_alone() {
        TestDatabase.away();
        List<UUID> well =
                IntStream.range(0, 30).mapToObj(i -> UUID.randomUUID()).toList();
        UUID sick = UUID.randomUUID();
        well.forEach(subject -> TestEvents.publish(SEEN, subject, 1, seen("fine")));
        TestDatabase.back();
        await().atMost(Duration.ofSeconds(20)).until(() -> echoed(well) == well.size());
        assertThat(TestDatabase.number("select max(together) from echoed where subject in (" + list(well) + ")"))
                .isGreaterThan(1);

        TestDatabase.away();
        well.subList(0, 15).forEach(subject -> TestEvents.publish(SEEN, subject, 2, seen("fine")));
        TestEvents.publish(SEEN, sick, 1, seen("spoilt"));
        well.subList(15, 30).forEach(subject -> TestEvents.publish(SEEN, subject, 2, seen("fine")));
        TestDatabase.back();
        await().atMost(Duration.ofSeconds(20)).until(() -> echoed(well) == 2 * well.size());
        await().until(() -> TestDatabase.column(
                        "select reason from parked_event where aggregateid = '" + sick + "' and topic like '%@echo'")
                .equals(List.of("FAILED")));
    }

    private static long echoed(List<UUID> subjects) {
        return TestDatabase.number("select count(*) from echoed where subject in (" + list(subjects) + ")");
    }

    private static String list(List<UUID> ids) {
        return ids.stream().map(id -> "'" + id + "'").collect(Collectors.joining(", "));
    }

    private static String seen(String text) {
        return "{\"text\": \"" + text + "\"}";
    }
}
