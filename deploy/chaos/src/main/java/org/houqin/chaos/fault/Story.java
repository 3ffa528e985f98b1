package org.houqin.chaos.fault;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.houqin.chaos.load.Operation;
import org.houqin.chaos.load.Operation.Outcome;

/**
 * What became of one fault.
 *
 * @param struckFor how long it took to strike, which for some is how long it lasted
 * @param backAfter from the strike until the platform served people again; null when it never did
 * @param seen what the load saw from the strike until then
 * @param skipped why it could not happen on this machine, or empty
 */
public record Story(
        int number,
        String name,
        String what,
        String hit,
        Instant at,
        Duration struckFor,
        Duration backAfter,
        Seen seen,
        String skipped,
        List<String> troubles) {

    /** Writes of the load: how many, how they ended, how many had to be sent again, and the slowest in milliseconds. */
    public record Seen(int writes, int done, int refused, int unknown, int sentAgain, long slowestMs) {
        public static Seen of(List<Operation> operations) {
            return new Seen(
                    operations.size(),
                    count(operations, Outcome.DONE),
                    count(operations, Outcome.REFUSED),
                    count(operations, Outcome.UNKNOWN),
                    (int) operations.stream().filter(one -> one.attempts() > 1).count(),
                    operations.stream().mapToLong(Seen::took).max().orElse(0));
        }

        private static int count(List<Operation> operations, Outcome outcome) {
            return (int)
                    operations.stream().filter(one -> one.outcome() == outcome).count();
        }

        private static long took(Operation one) {
            Instant end = one.answeredAt() == null ? Instant.now() : one.answeredAt();
            return Duration.between(one.sentAt(), end).toMillis();
        }
    }

    public boolean wasSkipped() {
        return !skipped.isEmpty();
    }

    public boolean good() {
        return wasSkipped() || backAfter != null && troubles.isEmpty();
    }
}
