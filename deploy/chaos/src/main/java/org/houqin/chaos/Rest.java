package org.houqin.chaos;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.houqin.chaos.check.Checker;
import org.houqin.chaos.check.Verdict;

/** Brings a session to rest: nobody asks anything any more, nothing is kept back, every event has reached everyone. */
final class Rest {
    private static final Duration FOR_WALKS = Duration.ofSeconds(60);
    private static final Duration FOR_EVENTS = Duration.ofSeconds(60);

    private final Session session;

    Rest(Session session) {
        this.session = session;
    }

    /**
     * Waits until all holds, or for a minute: what is not there then is not on its way.
     *
     * @return what the invariants came to in the end
     */
    List<Verdict> judge(Checker checker) throws InterruptedException, SQLException {
        session.load().stop(FOR_WALKS);
        session.tap().releaseAll();
        Instant until = Instant.now().plus(FOR_EVENTS);
        while (true) {
            session.topics().catchUp();
            List<Verdict> verdicts = checker.all(session.evidence());
            if (verdicts.stream().allMatch(Verdict::holds) || Instant.now().isAfter(until)) {
                return verdicts;
            }
            Thread.sleep(1_000);
        }
    }
}
