package org.houqin.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.houqin.platform.work.Transactions;
import org.houqin.testkit.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How often something is tried. */
@QuarkusTest
@RealParts
class PatienceTest {
    private static final int OFTEN = 200;
    private static final Duration LONG = Duration.ofMinutes(1);

    @Inject
    Transactions transactions;

    private final AtomicInteger tries = new AtomicInteger();
    private Patience patience;

    @BeforeEach
    void hurried() {
        patience = new Patience(transactions, Duration.ofMillis(1), Duration.ofMillis(1));
    }

    /** In a night without the database there are so many that the stack would not hold them. */
    @Test
    void tries_lie_behind_one_another_and_not_inside() {
        assertThat(depth(patience::tried, OFTEN)).isLessThan(depth(patience::tried, 2) + OFTEN);
        assertThat(depth(patience::persistently, OFTEN)).isLessThan(depth(patience::persistently, 2) + OFTEN);
    }

    @Test
    void work_that_fails_by_itself_is_tried_three_times_or_once() {
        IllegalStateException poisonous = new IllegalStateException("Poisonous");
        assertThatThrownBy(() -> done(patience::tried, fails(OFTEN, poisonous))).isSameAs(poisonous);
        assertThat(tries).hasValue(3);
        assertThatThrownBy(() -> done(patience::triedOnce, fails(OFTEN, poisonous)))
                .isSameAs(poisonous);
        assertThat(tries).hasValue(1);
    }

    @Test
    void a_lost_race_is_tried_more_often() {
        OptimisticLockException lost = new OptimisticLockException("Somebody was faster");
        assertThat(done(patience::triedOnce, fails(5, lost))).isEqualTo("done");
        assertThatThrownBy(() -> done(patience::tried, fails(OFTEN, lost))).isSameAs(lost);
        assertThat(tries).hasValue(10);
    }

    /** How deep the stack is where success arrives after so many failures. */
    private long depth(Function<Supplier<Uni<String>>, Uni<String>> patience, int failures) {
        return patience.apply(fails(failures, new IOException("away")))
                .map(done -> StackWalker.getInstance().walk(Stream::count))
                .await()
                .atMost(LONG);
    }

    private static String done(Function<Supplier<Uni<String>>, Uni<String>> patience, Supplier<Uni<String>> work) {
        return patience.apply(work).await().atMost(LONG);
    }

    private Supplier<Uni<String>> fails(int often, Throwable failure) {
        tries.set(0);
        return () -> tries.incrementAndGet() > often
                ? Uni.createFrom().item("done")
                : Uni.createFrom().failure(failure);
    }
}
