package org.houqin.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.houqin.chaos.check.Checker;
import org.houqin.chaos.check.Verdict;
import org.houqin.chaos.fault.Schedule.Planned;
import org.houqin.chaos.fault.Story;

/** Carries out one process fault after the other and writes down the story of each. */
final class Striker {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration POLL = Duration.ofMillis(100);

    private final Session session;
    private final Checker checker;

    Striker(Session session, Checker checker) {
        this.session = session;
        this.checker = checker;
    }

    Story strike(Planned planned) throws InterruptedException {
        String impossible = planned.fault().impossible(session.ground());
        if (!impossible.isEmpty()) {
            return story(planned, "", Instant.now(), Duration.ZERO, Duration.ZERO, impossible, List.of());
        }
        Thread.sleep(planned.pauseMs());
        Instant at = Instant.now();
        List<String> troubles = new ArrayList<>();
        String hit = "";
        try {
            hit = planned.fault().strike(session.ground(), new Random(planned.seed()));
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            troubles.add("the fault itself failed: " + e);
        }
        Duration struckFor = Duration.between(at, Instant.now());
        Duration backAfter = awaitBack(at);
        session.troubled(at);
        if (backAfter == null) {
            troubles.add("the platform did not serve people again within " + PATIENCE.toSeconds() + " s; silent: "
                    + session.pulse().silent());
        } else {
            checker.underLoad(session.evidence()).stream()
                    .filter(verdict -> !verdict.holds())
                    .map(Striker::inWords)
                    .forEach(troubles::add);
        }
        return story(planned, hit, at, struckFor, backAfter, "", troubles);
    }

    private static String inWords(Verdict verdict) {
        List<String> found = verdict.violations();
        return verdict.invariant() + ": " + String.join("; ", found.subList(0, Math.min(3, found.size())))
                + (found.size() > 3 ? " and " + (found.size() - 3) + " more" : "");
    }

    private Duration awaitBack(Instant from) throws InterruptedException {
        Instant until = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(until)) {
            if (session.stack().whole() && session.pulse().silent().isEmpty()) {
                return Duration.between(from, Instant.now());
            }
            Thread.sleep(POLL.toMillis());
        }
        return null;
    }

    private Story story(
            Planned planned,
            String hit,
            Instant at,
            Duration struckFor,
            Duration backAfter,
            String skipped,
            List<String> troubles) {
        return new Story(
                planned.number(),
                planned.fault().name(),
                planned.fault().what(),
                hit,
                at,
                struckFor,
                backAfter,
                Story.Seen.of(session.log().between(at, Instant.now())),
                skipped,
                troubles);
    }
}
