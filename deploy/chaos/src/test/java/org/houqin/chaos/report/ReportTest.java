package org.houqin.chaos.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.houqin.chaos.check.Verdict;
import org.houqin.chaos.fault.Measures.Measure;
import org.houqin.chaos.fault.Story;
import org.houqin.chaos.message.MessageStory;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final Instant AT = Instant.parse("2026-11-26T01:00:00Z");

    private static Story story(String skipped, Duration back) {
        return new Story(
                1,
                "kill-ticket",
                "kill -9 of ticket",
                "process 4711",
                AT,
                Duration.ofMillis(5),
                back,
                new Story.Seen(10, 9, 1, 0, 2, 1_500),
                skipped,
                List.of());
    }

    private static Account account(Story story, Verdict verdict, double measured) {
        return new Account(
                7,
                "short",
                AT,
                AT.plusSeconds(60),
                "a machine",
                new Account.Numbers(3, 1, story.seen(), 99),
                List.of(story),
                List.of(new MessageStory(1, "DUPLICATE", "one record", AT, "")),
                List.of(new Measure("backlog drained", measured, 15, "s")),
                List.of(verdict));
    }

    @Test
    void what_held_and_what_came_back_is_counted_as_passed() {
        Account good = account(story("", Duration.ofSeconds(6)), new Verdict("A", "All is well", List.of()), 2);
        assertThat(good.lastLine()).isEqualTo("4 passed, 0 failed");
        assertThat(new Report(good).markdown())
                .contains("| All is well | none |")
                .contains("6.0 s");
    }

    @Test
    void what_was_broken_too_slow_or_never_came_back_is_counted_as_failed() {
        Account bad = account(story("", null), new Verdict("A", "All is well", List.of("this is not")), 20);
        assertThat(bad.lastLine()).isEqualTo("1 passed, 3 failed");
        assertThat(new Report(bad).markdown()).contains("- this is not").contains("never");
    }

    @Test
    void what_this_machine_does_not_allow_is_told_and_counts_for_nothing() {
        Account skipped = account(story("only root may", Duration.ZERO), new Verdict("A", "All is well", List.of()), 2);
        assertThat(skipped.lastLine()).isEqualTo("3 passed, 0 failed");
        assertThat(new Report(skipped).markdown()).contains("skipped: only root may");
    }
}
