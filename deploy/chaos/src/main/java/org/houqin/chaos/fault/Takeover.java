package org.houqin.chaos.fault;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.houqin.chaos.stack.Service;

/**
 * How long a service's events wait when the process that publishes them is struck beside a live one.
 *
 * @param publisher who held the lease when it was struck
 */
record Takeover(Ground ground, Service service, String publisher, Instant since) {
    private static final int PATIENCE_SECONDS = 60;
    /** Three times a relay's lease: who still holds it then was not struck. */
    private static final int WELL_AFTER_SECONDS = 3;

    /** To be asked right before the blow. */
    static Takeover from(Ground ground, Service service) throws SQLException {
        return new Takeover(ground, service, publisher(ground, service), Instant.now());
    }

    private static String publisher(Ground ground, Service service) throws SQLException {
        return ground.database()
                .column(service, "select owner from relay_lease")
                .get(0);
    }

    /**
     * Waits until another holds the lease and nothing from before waits any more, and takes the time; none where the one that is
     * left held it.
     *
     * @param how what became of the publisher, in words
     */
    void measure(String how) throws SQLException, InterruptedException {
        ground.measures()
                .add(
                        "events flow after the relay of %s %s beside a live peer (lease 1 s)"
                                .formatted(service.part(), how),
                        Duration.between(since, taken()).toMillis() / 1000.0,
                        2,
                        "s");
    }

    private Instant taken() throws SQLException, InterruptedException {
        String missing = """
                select (select count(*) from outbox where created_at <= '%1$s')
                    + (select count(*) from relay_lease where expires_at < clock_timestamp()
                        or owner = '%2$s' and clock_timestamp() < timestamptz '%1$s' + interval '%3$d seconds')
                """.formatted(since, publisher, WELL_AFTER_SECONDS);
        for (Instant until = since.plusSeconds(PATIENCE_SECONDS); Instant.now().isBefore(until); ) {
            if (ground.database().number(service, missing) == 0) {
                Instant now = Instant.now();
                return publisher(ground, service).equals(publisher) ? since : now;
            }
            Thread.sleep(20);
        }
        throw new IllegalStateException("Nobody took over for " + PATIENCE_SECONDS + " s");
    }
}
